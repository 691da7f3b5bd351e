package org.rubricator.cli;

import java.io.PrintStream;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Prints help. */
final class Help {

	private final CommandLineInterface cli;

	Help(CommandLineInterface cli) {
		this.cli = cli;
	}

	void overview(PrintStream out) {
		out.println("Rubricator: label news, and export what was labelled.\n\nUsage: rubricator VERB ...\n");
		for (Verb verb : cli.verbs()) {
			out.printf("  %-10s %s%n", verb.name(), verb.summary());
		}
		out.println("""

				Without a verb the workbench opens. More on a verb: rubricator help VERB

				Example:
				  rubricator new C
				  rubricator import C article.html https://news.example/story
				  rubricator export C --format jsonl --out C.jsonl

				Exit status: 0 done; 1 done, with errors or warnings, or some inputs refused; 2 wrong usage; 3 failed.""");
	}

	void of(Verb verb, PrintStream out) {
		CommandLine line = new CommandLine(CommandLineInterface.spec(verb));
		line.getCommandSpec().usageMessage().description(verb.summary()).sortOptions(false);
		out.print(line.getUsageMessage(Ansi.OFF));
		for (String detail : verb.details()) {
			out.println();
			out.println(Wrapping.wrap(detail, 80));
		}
		out.println("\nExamples:");
		verb.examples().forEach(example -> out.println("  rubricator " + example));
	}
}
