package org.rubricator.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.suggestion.Suggesters;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the verb, reads its arguments, runs it, and turns what happened into an exit status. */
public final class CommandLineInterface {

	private final List<Verb> verbs;

	/** The registries are asked for only by verbs that need them. */
	public CommandLineInterface(Supplier<Importers> importers, Supplier<Exporters> exporters,
			Supplier<Suggesters> suggesters) {
		verbs = List.of(new NewVerb(), new ImportVerb(importers), new SuggestVerb(suggesters), new ValidateVerb(), new FamiliesVerb(),
				new QuotesVerb(), new StatsVerb(), new ExportVerb(exporters), new ExtractVerb(),
				new FormatsVerb(importers, exporters), new HelpVerb(this));
	}

	List<Verb> verbs() {
		return verbs;
	}

	Optional<Verb> verb(String name) {
		return verbs.stream().filter(verb -> verb.name().equals(name)).findFirst();
	}

	/** @return exit status */
	int run(String[] arguments, Console console) {
		try {
			return dispatch(arguments, console);
		} catch (OperationCanceledException e) {
			return failed(console, "Cancelled.");
		} catch (UnreadableFileException e) {
			return failed(console, e.toString());
		} catch (FileSystemException e) {
			return failed(console, (e.getFile() == null ? "" : e.getFile() + ": ") + reason(e));
		} catch (IOException e) {
			return failed(console, e.getMessage() == null ? e.toString() : e.getMessage());
		} finally {
			console.progress().clear();
			console.out().flush();
			console.err().flush();
		}
	}

	private int dispatch(String[] arguments, Console console) throws IOException {
		if (arguments.length == 0 || arguments[0].equals("--help") || arguments[0].equals("-h")) {
			new Help(this).overview(console.out());
			return arguments.length == 0 ? ExitStatus.USAGE : ExitStatus.DONE;
		}
		Optional<Verb> verb = verb(arguments[0]);
		if (verb.isEmpty()) {
			console.err().println("rubricator: there is no verb '" + arguments[0] + "' in this version. There are: "
					+ String.join(", ", verbs.stream().map(Verb::name).toList()) + ".");
			return ExitStatus.USAGE;
		}
		try {
			ParseResult parsed = new CommandLine(spec(verb.get()))
					.parseArgs(Arrays.copyOfRange(arguments, 1, arguments.length));
			if (parsed.isUsageHelpRequested()) {
				new Help(this).of(verb.get(), console.out());
				return ExitStatus.DONE;
			}
			return verb.get().run(parsed, console);
		} catch (ParameterException | IllegalArgumentException e) {
			console.progress().clear();
			console.err().println("rubricator " + verb.get().name() + ": " + e.getMessage());
			console.err().println("Try: rubricator help " + verb.get().name());
			return ExitStatus.USAGE;
		}
	}

	static CommandSpec spec(Verb verb) {
		CommandSpec spec = CommandSpec.create().name("rubricator " + verb.name());
		verb.declare(spec);
		spec.addOption(OptionSpec.builder("-h", "--help").arity("0").type(boolean.class).usageHelp(true)
				.description("Print this help.").build());
		return spec;
	}

	private static int failed(Console console, String reason) {
		console.progress().clear();
		console.err().println("rubricator: " + reason);
		return ExitStatus.FAILED;
	}

	private static String reason(FileSystemException e) {
		if (e.getReason() != null) {
			return e.getReason();
		}
		return switch (e) {
		case java.nio.file.NoSuchFileException missing -> "there is no such file";
		case java.nio.file.AccessDeniedException denied -> "access is denied";
		case java.nio.file.FileAlreadyExistsException there -> "it exists already";
		default -> e.getClass().getSimpleName();
		};
	}
}
