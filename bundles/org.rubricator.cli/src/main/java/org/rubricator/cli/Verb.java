package org.rubricator.cli;

import java.io.IOException;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing that the command line can do. */
interface Verb {

	/** Literal; it is in people's scripts. */
	String name();

	/** One line for the list of verbs. */
	String summary();

	/** More for its help: a paragraph a string. */
	List<String> details();

	/** Command lines that work, without the name of the program. */
	List<String> examples();

	/** Says what it takes. */
	void declare(CommandSpec spec);

	/**
	 * @return exit status
	 * @throws IllegalArgumentException if the usage is wrong; the message is for people
	 * @throws IOException              if it fails
	 */
	int run(ParseResult arguments, Console console) throws IOException;
}
