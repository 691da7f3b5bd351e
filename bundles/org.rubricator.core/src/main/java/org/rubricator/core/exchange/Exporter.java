package org.rubricator.core.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Writes articles and their layers in one format. Offered as an OSGi service. Without state and thread-safe; making one
 * loads nothing heavy.
 */
public interface Exporter {

	/** Literal, such as {@code jsonl}; it is in people's scripts and never changes. */
	String id();

	/** Name for people. */
	String title();

	/** Extension of its files, in lower case without a dot; empty where it always writes a folder. */
	String extension();

	/** Whether it writes a folder of files, not one file. */
	default boolean writesFolder(OptionValues options) {
		return extension().isEmpty();
	}

	/** Whether the parts of a split go into one folder that it writes, and not each into a file or folder of its own. */
	default boolean keepsPartsTogether() {
		return false;
	}

	/** What it is and who reads it, one or two sentences for people; says the unit of its offsets. */
	String description();

	/** What it carries, with options as they are best for that. What is not among it is lost. */
	Set<Feature> carries();

	default List<Option> options() {
		return List.of();
	}

	/** Whether articles without a layer of the chosen annotator are written, too. */
	default boolean writesUnlabelled(OptionValues options) {
		return true;
	}

	/**
	 * Begins a file or folder. The same articles in the same order make the same bytes.
	 *
	 * @param target path to write to, under a temporary name; nothing is there yet, and a folder is made by the exporter
	 * @return takes the articles one at a time; memory does not grow with their number
	 */
	ArticleWriter start(Path target, ExportContext context) throws IOException;
}
