package org.rubricator.core.exchange;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;

/**
 * Turns what a user named into what there is to read: files as they are, folders with all below them, addresses. Of a
 * folder only files are taken whose extension a format has; the same file is taken once. The order is the user's, and
 * within folders that of the names.
 */
public final class Sources {

	private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
	private static final Pattern ABOUT = Pattern.compile("(?i)(readme|licen[cs]e|copying)([._-].*)?");
	private static final int DEEPEST = 64;

	private final Path directory;
	private final Set<String> extensions;
	private final List<Source> found = new ArrayList<>();
	private final List<Finding> findings = new ArrayList<>();
	private final Set<Path> seen = new HashSet<>();

	/**
	 * Something to read.
	 *
	 * @param name    as the user named it
	 * @param source  as the article is to name it
	 * @param path    the file, or null where it is an address
	 */
	public record Source(String name, String source, Path path) {

		public boolean isAddress() {
			return path == null;
		}
	}

	/**
	 * @param items    what there is to read
	 * @param findings what was named and is not there, and what was left out
	 */
	public record Resolved(List<Source> items, List<Finding> findings) {
	}

	private Sources(Path directory, Set<String> extensions) {
		this.directory = directory;
		this.extensions = extensions;
	}

	/**
	 * @param names      files, folders and addresses
	 * @param directory  folder that relative names start from
	 * @param extensions extensions of files to take from folders, in lower case
	 */
	public static Resolved resolve(List<String> names, Path directory, Set<String> extensions) {
		Sources sources = new Sources(directory, extensions);
		names.forEach(sources::add);
		return new Resolved(List.copyOf(sources.found), List.copyOf(sources.findings));
	}

	private void add(String name) {
		if (ADDRESS.matcher(name).matches()) {
			addAddress(name);
			return;
		}
		try {
			Path path = directory.resolve(name);
			if (Files.isDirectory(path)) {
				addFolder(name, path.toRealPath());
			} else if (Files.exists(path)) {
				addFile(slashes(name), path.getFileName().toString(), path);
			} else {
				refuse(name, "There is no such file or folder. Check the name; relative names start from " + directory
						+ ".");
			}
		} catch (InvalidPathException e) {
			refuse(name, "This is neither a name of a file nor an http or https address.");
		} catch (IOException e) {
			refuse(name, "It cannot be read (" + e.getMessage() + "). Check that you may read it.");
		}
	}

	private void addAddress(String address) {
		String scheme = address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT);
		if (scheme.equals("file")) {
			try {
				add(Path.of(URI.create(address)).toString());
			} catch (IllegalArgumentException e) {
				refuse(address, "This is no address of a file here. Name the file itself.");
			}
		} else if (scheme.equals("http") || scheme.equals("https")) {
			found.add(new Source(address, address, null));
		} else {
			refuse(address, "Only http and https addresses are fetched. Save the page to a file and import that.");
		}
	}

	private void addFile(String name, String source, Path path) throws IOException {
		if (seen.add(path.toRealPath())) {
			found.add(new Source(name, source, path));
		}
	}

	private void addFolder(String name, Path folder) throws IOException {
		if (CorpusStore.isCorpus(folder)) {
			refuse(name, "This is a corpus. Export it as jsonl and import that.");
			return;
		}
		Scan scan = new Scan();
		String shown = slashes(name).replaceAll("(?<=.)/+$", "");
		String last = folder.getFileName() == null ? "" : folder.getFileName().toString();
		int before = found.size();
		scan.folder(shown.equals(".") ? "" : shown, last, folder, 0);
		if (!scan.left.isEmpty()) {
			int count = scan.left.values().stream().mapToInt(Integer::intValue).sum();
			findings.add(Finding.info("import.left-out", Location.ofFile(name),
					count + (count == 1 ? " file or folder was" : " files or folders were") + " left out: "
							+ scan.left.entrySet().stream().map(kind -> kind.getValue() + " " + kind.getKey())
									.collect(Collectors.joining(", "))
							+ ". Name a file itself to have it tried."));
		}
		if (found.size() == before && findings.stream().noneMatch(f -> f.location().file().equals(shown))) {
			findings.add(Finding.warning("import.nothing", Location.ofFile(name),
					"There is nothing in this folder that is not in the list already and can be imported."));
		}
	}

	private void refuse(String name, String reason) {
		findings.add(Finding.error("import.refused", Location.ofFile(name), reason));
	}

	private static String slashes(String name) {
		return java.io.File.separatorChar == '\\' ? name.replace('\\', '/') : name;
	}

	/** One folder that the user named, with all below. */
	private final class Scan {

		private final Map<String, Integer> left = new TreeMap<>();

		void folder(String name, String source, Path folder, int depth) throws IOException {
			List<Path> entries;
			try (Stream<Path> list = Files.list(folder)) {
				entries = list.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
			}
			Set<String> names = entries.stream().map(path -> path.getFileName().toString()).collect(Collectors.toSet());
			for (Path entry : entries) {
				String last = entry.getFileName().toString();
				String entryName = name.isEmpty() ? last : name.endsWith("/") ? name + last : name + "/" + last;
				String entrySource = source.isEmpty() ? last : source + "/" + last;
				if (last.startsWith(".")) {
					continue;
				}
				if (!Files.isDirectory(entry)) {
					file(entryName, entrySource, last, entry);
				} else if (CorpusStore.isCorpus(entry)) {
					left.merge("corpus (" + last + ")", 1, Integer::sum);
				} else if (isPartOfPage(last, names)) {
					left.merge("folder of a saved page", 1, Integer::sum);
				} else if (depth >= DEEPEST || Files.isSymbolicLink(entry)) {
					left.merge(Files.isSymbolicLink(entry) ? "link to a folder" : "folder too deep", 1, Integer::sum);
				} else {
					try {
						folder(entryName, entrySource, entry, depth + 1);
					} catch (IOException e) {
						refuse(entryName, "The folder cannot be read (" + e.getMessage()
								+ "). Check that you may read it.");
					}
				}
			}
		}

		private void file(String name, String source, String last, Path path) throws IOException {
			int dot = last.lastIndexOf('.');
			String extension = dot < 1 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
			if (ABOUT.matcher(last).matches()) {
				left.merge("README or licence", 1, Integer::sum);
			} else if (!extensions.contains(extension) && extensions.stream().noneMatch(known -> known.indexOf('.') > 0
					&& last.toLowerCase(Locale.ROOT).endsWith("." + known))) {
				left.merge(extension.isEmpty() ? "without extension" : "." + extension, 1, Integer::sum);
			} else if (Files.exists(path)) {
				addFile(name, source, path);
			} else {
				refuse(name, "This is a link to nothing.");
			}
		}

		/** Browsers save what belongs to {@code X.html} in {@code X_files}. */
		private boolean isPartOfPage(String folder, Set<String> names) {
			if (!folder.endsWith("_files")) {
				return false;
			}
			String page = folder.substring(0, folder.length() - "_files".length());
			return names.contains(page + ".html") || names.contains(page + ".htm");
		}
	}
}
