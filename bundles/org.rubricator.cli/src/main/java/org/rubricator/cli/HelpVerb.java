package org.rubricator.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rubricator help}. */
final class HelpVerb implements Verb {

	private final CommandLineInterface cli;

	HelpVerb(CommandLineInterface cli) {
		this.cli = cli;
	}

	@Override
	public String name() {
		return "help";
	}

	@Override
	public String summary() {
		return "Explain a verb, with examples.";
	}

	@Override
	public List<String> details() {
		return List.of();
	}

	@Override
	public List<String> examples() {
		return List.of("help", "help export");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).perhaps("VERB", "The verb to explain.");
	}

	@Override
	public int run(ParseResult arguments, Console console) {
		String name = arguments.matchedPositionalValue(0, "");
		if (name.isEmpty()) {
			new Help(cli).overview(console.out());
			return ExitStatus.DONE;
		}
		Verb verb = cli.verb(name).orElseThrow(() -> new IllegalArgumentException("there is no verb '" + name
				+ "' in this version. There are: " + String.join(", ", cli.verbs().stream().map(Verb::name).toList())
				+ "."));
		new Help(cli).of(verb, console.out());
		return ExitStatus.DONE;
	}
}
