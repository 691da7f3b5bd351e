package org.rubricator.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Declares parameters and options without annotations, which would cost reflection at every start. */
final class Parameters {

	private final CommandSpec spec;

	Parameters(CommandSpec spec) {
		this.spec = spec;
	}

	/** The corpus, the first parameter. */
	Parameters corpus() {
		return one("CORPUS", "Folder of the corpus.");
	}

	Parameters one(String label, String description) {
		spec.addPositional(PositionalParamSpec.builder().index("0").arity("1").required(true).type(String.class)
				.paramLabel(label).description(description).build());
		return this;
	}

	Parameters perhaps(String label, String description) {
		spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").type(String.class).paramLabel(label)
				.description(description).build());
		return this;
	}

	/** One or more from the place {@code first} on. */
	Parameters several(int first, String label, String description) {
		spec.addPositional(PositionalParamSpec.builder().index(first + "..*").arity("1..*").required(true).type(List.class)
				.auxiliaryTypes(String.class).paramLabel(label).description(description).build());
		return this;
	}

	Parameters option(String name, String label, String description) {
		spec.addOption(OptionSpec.builder(name).arity("1").type(String.class).paramLabel(label)
				.description(description).build());
		return this;
	}

	Parameters required(String name, String label, String description) {
		spec.addOption(OptionSpec.builder(name).arity("1").required(true).type(String.class).paramLabel(label)
				.description(description).build());
		return this;
	}

	Parameters repeated(String name, String label, String description) {
		spec.addOption(OptionSpec.builder(name).arity("1").type(List.class).auxiliaryTypes(String.class)
				.paramLabel(label).description(description).build());
		return this;
	}

	Parameters json() {
		return flag("--json", "Print JSON, and nothing else, on standard output.");
	}

	Parameters flag(String name, String description) {
		spec.addOption(OptionSpec.builder(name).arity("0").type(boolean.class).description(description).build());
		return this;
	}

	static boolean isJson(ParseResult arguments) {
		return isSet(arguments, "--json");
	}

	static boolean isSet(ParseResult arguments, String flag) {
		return arguments.matchedOptionValue(flag, Boolean.FALSE);
	}

	/** Value of an option, or null where it is not given. */
	static String value(ParseResult arguments, String option) {
		return arguments.matchedOptionValue(option, null);
	}

	/** What {@code --option NAME=VALUE} gave. */
	static Map<String, String> options(ParseResult arguments) {
		Map<String, String> options = new LinkedHashMap<>();
		for (String option : arguments.matchedOptionValue("--option", List.<String>of())) {
			int equals = option.indexOf('=');
			if (equals < 1) {
				throw new IllegalArgumentException("An option of a format is written as NAME=VALUE, not '" + option + "'.");
			}
			if (options.put(option.substring(0, equals), option.substring(equals + 1)) != null) {
				throw new IllegalArgumentException("The option '" + option.substring(0, equals) + "' is there twice.");
			}
		}
		return options;
	}
}
