package org.rubricator.suggest.boilerplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.rubricator.core.corpus.AtomicFile;

/**
 * Decisions read from layers, kept so that a page is read again only after its layer changed. Derived: it may be deleted
 * at any time, and what cannot be read is made again. The folder keeps itself out of Git.
 */
final class LearnedDecisions {

	private static final String FOLDER = ".learned";
	private static final String HEAD = "rubricator-learned 1 ";
	private static final String END = "end ";

	/** Decisions of one layer file. */
	record Entry(String layerHash, String outlet, List<Observation> observations) {
	}

	private final Path file;
	private final String version;
	private final Map<String, Entry> entries = new TreeMap<>();
	private boolean changed;

	/**
	 * Reads what is there for an annotator.
	 *
	 * @param version of what made the estimates: decisions beside those of another version are made again
	 */
	LearnedDecisions(Path corpus, String annotator, String version) throws IOException {
		file = corpus.resolve(FOLDER).resolve("boilerplate-" + annotator + ".tsv");
		this.version = version;
		if (Files.isRegularFile(file) && !read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n"))) {
			entries.clear();
			changed = true;
		}
	}

	private boolean read(String[] lines) {
		if (lines.length < 2 || !lines[0].equals(HEAD + version) || !lines[lines.length - 1].equals(END + (lines.length - 2))) {
			return false;
		}
		try {
			for (int i = 1; i < lines.length - 1; i++) {
				String[] cells = lines[i].split("\t", -1);
				if (cells.length == 3) {
					entries.put(cells[0], new Entry(cells[1], cells[2], new ArrayList<>()));
				} else {
					entries.get(cells[0]).observations()
							.add(new Observation(cells[1], Long.parseUnsignedLong(cells[2], 16), cells[3], cells[4]));
				}
			}
			return true;
		} catch (RuntimeException e) {
			return false; // damaged: it is made again
		}
	}

	/** What is known of a layer with this content; null where nothing is. */
	Entry get(String article, String layerHash) {
		Entry entry = entries.get(article);
		return entry == null || !entry.layerHash().equals(layerHash) ? null : entry;
	}

	void put(String article, Entry entry) {
		entries.put(article, new Entry(entry.layerHash(), entry.outlet().replaceAll("\\s", " "), entry.observations()));
		changed = true;
	}

	/** Forgets layers that are gone. */
	void retain(Set<String> articles) {
		changed |= entries.keySet().retainAll(articles);
	}

	/** By article. */
	Map<String, Entry> entries() {
		return entries;
	}

	/** Writes it where something changed, atomically. */
	void save() throws IOException {
		if (!changed) {
			return;
		}
		StringBuilder out = new StringBuilder(HEAD).append(version).append('\n');
		int lines = 0;
		for (Map.Entry<String, Entry> each : entries.entrySet()) {
			out.append(each.getKey()).append('\t').append(each.getValue().layerHash()).append('\t').append(each.getValue().outlet()).append('\n');
			lines++;
			for (Observation seen : each.getValue().observations()) {
				out.append(each.getKey()).append('\t').append(seen.template()).append('\t').append(Long.toHexString(seen.words()))
						.append('\t').append(seen.predicted()).append('\t').append(seen.decided()).append('\n');
				lines++;
			}
		}
		out.append(END).append(lines).append('\n');
		Files.createDirectories(file.getParent());
		Path ignore = file.resolveSibling(".gitignore");
		if (!Files.exists(ignore)) {
			AtomicFile.write(ignore, "*\n".getBytes(StandardCharsets.UTF_8));
		}
		AtomicFile.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
		changed = false;
	}
}
