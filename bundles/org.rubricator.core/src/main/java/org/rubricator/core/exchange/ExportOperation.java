package org.rubricator.core.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.AtomicFile;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerSummary;
import org.rubricator.core.exchange.Partition.Part;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.WorkState;

/**
 * Exports a corpus to a file, or its parts to a file each. Articles come in the order of their ids. Files get their names
 * when all are complete, so nothing partial ever has one; the same export twice makes the same bytes.
 */
public final class ExportOperation {

	/** Stands for the layers of all annotators. */
	public static final String ALL = "all";

	/** Annotator of the adjudicated layer. */
	public static final String GOLD = "gold";

	private final CorpusStore corpus;
	private final Exporters exporters;

	public ExportOperation(CorpusStore corpus, Exporters exporters) {
		this.corpus = corpus;
		this.exporters = exporters;
	}

	/**
	 * What an export would write.
	 *
	 * @param annotator  whose layers: a name, {@code gold} or {@code all}
	 * @param annotators names of the annotators whose layers are written
	 * @param articles   ids of the articles, sorted
	 * @param findings   what could not be read, what is left out, and what else is worth knowing beforehand
	 */
	public record Plan(String annotator, List<String> annotators, List<String> articles, List<Finding> findings) {
	}

	/**
	 * What an export would write, without reading texts or layers.
	 *
	 * @throws IllegalArgumentException if the request is wrong; the message is for people
	 */
	public Plan plan(ExportRequest request) throws IOException {
		return plan(request, true);
	}

	/** @param heads whether heads are read, so that what is found in them is known already */
	private Plan plan(ExportRequest request, boolean heads) throws IOException {
		Exporter exporter = exporters.get(request.format());
		OptionValues options = OptionValues.of(exporter.options(), request.options());
		List<String> there = corpus.annotators();
		String annotator = annotator(request, exporter, there);
		List<String> annotators = annotator.equals(ALL) ? there : List.of(annotator);
		List<Finding> findings = new ArrayList<>();
		List<String> all = heads ? articles(findings) : corpus.articleIds();
		Set<String> labelled = new HashSet<>();
		int unfinished = 0;
		for (String name : annotators) {
			if (heads) {
				CorpusStore.Listing<LayerSummary> layers = corpus.layers(name);
				findings.addAll(layers.findings());
				layers.items().forEach(layer -> labelled.add(layer.article()));
				unfinished += layers.items().stream().filter(layer -> !isFinished(layer.state())).count();
			} else {
				labelled.addAll(corpus.layerIds(name));
			}
		}
		unfinished(unfinished).ifPresent(findings::add);
		List<String> ids = all;
		if (!exporter.writesUnlabelled(options)) {
			List<String> kept = ids.stream().filter(labelled::contains).toList();
			if (kept.size() < ids.size()) {
				int count = ids.size() - kept.size();
				findings.add(Finding.info("export.unlabelled", ofCorpus(), count + (count == 1 ? " article has" : " articles have")
						+ " no layer of " + annotator + " and " + (count == 1 ? "is" : "are") + " left out."));
			}
			ids = kept;
		}
		if (ids.isEmpty()) {
			findings.add(Finding.warning("export.nothing", ofCorpus(),
					all.isEmpty() ? "The corpus has no articles, so there is nothing to export."
							: "No article has a layer of " + annotator + ", so there is nothing to export."));
		}
		return new Plan(annotator, annotators, ids, List.copyOf(findings));
	}

	private List<String> articles(List<Finding> findings) throws IOException {
		CorpusStore.Listing<ArticleSummary> listing = corpus.articles();
		findings.addAll(listing.findings());
		return listing.items().stream().map(ArticleSummary::id).sorted().toList();
	}

	static boolean isFinished(WorkState state) {
		return state == WorkState.DONE || state == WorkState.LOCKED;
	}

	static Optional<Finding> unfinished(int layers) {
		return layers == 0 ? Optional.empty()
				: Optional.of(Finding.info("export.unfinished", ofCorpus(),
						layers + (layers == 1 ? " layer is" : " layers are") + " not marked as done."));
	}

	/**
	 * @param monitor may be null; one step an article
	 * @throws IllegalArgumentException   if the request is wrong; the message is for people
	 * @throws OperationCanceledException if the user cancelled; nothing is written then
	 * @throws IOException                if a file cannot be written; those that were there are as they were
	 */
	public ExportResult run(ExportRequest request, IProgressMonitor monitor) throws IOException {
		return run(List.of(request), monitor).getFirst();
	}

	/**
	 * Several exports, for which the corpus is read once. Each makes the bytes that it makes alone.
	 *
	 * @param requests with one partition for all, or with none
	 * @return a result for each
	 */
	public List<ExportResult> run(List<ExportRequest> requests, IProgressMonitor monitor) throws IOException {
		List<Map<Path, Path>> temporaries = new ArrayList<>();
		List<FormatExport> exports = new ArrayList<>();
		try {
			for (ExportRequest request : requests) {
				Exporter exporter = exporters.get(request.format());
				Plan plan = plan(request, false);
				Map<Path, Path> temporary = new LinkedHashMap<>();
				temporaries.add(temporary);
				List<Path> targets = new ArrayList<>();
				for (Path file : files(request, exporter)) {
					if (!temporary.containsKey(file)) {
						temporary.put(file, Publication.temporary(file));
					}
					targets.add(temporary.get(file));
				}
				exports.add(new FormatExport(corpus, request, exporter, plan, targets));
			}
			write(exports, requests.getFirst().partition(), monitor);
			for (Map<Path, Path> temporary : temporaries) {
				for (Path path : temporary.values()) {
					Publication.flush(path);
				}
			}
			List<ExportResult> results = new ArrayList<>();
			for (int i = 0; i < exports.size(); i++) {
				results.add(exports.get(i).result(publish(temporaries.get(i), requests.get(i))));
			}
			return results;
		} finally {
			for (Map<Path, Path> temporary : temporaries) {
				for (Path path : temporary.values()) {
					Publication.delete(path);
				}
			}
		}
	}

	private static List<Path> publish(Map<Path, Path> temporary, ExportRequest request) throws IOException {
		List<Path> written = new ArrayList<>();
		for (Map.Entry<Path, Path> file : temporary.entrySet()) {
			written.add(file.getKey());
			Publication.publish(file.getValue(), file.getKey());
		}
		if (request.partition() != null) {
			Path receipt = request.destination().resolve(request.partition().receiptName());
			AtomicFile.write(receipt, request.partition().receipt().getBytes(StandardCharsets.UTF_8));
			written.add(receipt);
		}
		return written;
	}

	/**
	 * What an export would find, and above all what the format could not carry: it is done as {@link #run} does it, but
	 * what it writes is thrown away.
	 *
	 * @param monitor may be null; one step an article
	 * @throws IllegalArgumentException   if the request is wrong; the message is for people
	 * @throws OperationCanceledException if the user cancelled
	 */
	public List<Finding> check(ExportRequest request, IProgressMonitor monitor) throws IOException {
		Path folder = Files.createTempDirectory("rubricator-check");
		try {
			FormatExport export = new FormatExport(corpus, request, exporters.get(request.format()), plan(request, false),
					List.of(folder.resolve("check")));
			write(List.of(export), null, monitor);
			return export.findings();
		} finally {
			Publication.delete(folder);
		}
	}

	private void write(List<FormatExport> exports, Partition partition, IProgressMonitor monitor) throws IOException {
		List<Part> parts = partition != null ? partition.parts()
				: List.of(new Part(corpus.folder().getFileName().toString(),
						exports.stream().flatMap(export -> export.plan().articles().stream()).distinct().toList()));
		SubMonitor progress = SubMonitor.convert(monitor, "Exporting",
				parts.stream().mapToInt(part -> part.articles().size()).sum());
		try (ArticleReader reader = new ArticleReader(corpus, exports); Closeable writers = () -> close(exports)) {
			for (int number = 0; number < parts.size(); number++) {
				for (FormatExport export : exports) {
					export.begin(number, parts.get(number));
				}
				for (ArticleReader.Read read : reader.read(parts.get(number).articles())) {
					progress.checkCanceled();
					for (int i = 0; i < exports.size(); i++) {
						exports.get(i).write(read.ready().get(i), read.findings());
					}
					progress.worked(1);
				}
			}
			for (FormatExport export : exports) {
				export.finish();
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void close(List<FormatExport> exports) throws IOException {
		for (FormatExport export : exports) {
			export.close();
		}
	}

	private static String annotator(ExportRequest request, Exporter exporter, List<String> there) {
		boolean several = exporter.carries().contains(Feature.ANNOTATORS);
		String asked = request.annotator();
		if (asked == null) {
			if (several) {
				return ALL;
			}
			if (there.contains(GOLD) || there.isEmpty()) {
				return GOLD;
			}
			if (there.size() > 1) {
				throw new IllegalArgumentException("There is no gold layer, and there are several annotators: "
						+ String.join(", ", there) + ". Choose one.");
			}
			return there.get(0);
		}
		if (asked.equals(ALL)) {
			if (!several) {
				throw new IllegalArgumentException("The format " + exporter.id()
						+ " carries the layers of one annotator. Choose one" + (there.isEmpty() ? "." : ": "
								+ String.join(", ", there) + "."));
			}
		} else if (!there.contains(asked)) {
			throw new IllegalArgumentException("There is no layer of '" + asked + "'. "
					+ (there.isEmpty() ? "There are no layers yet." : "There are those of " + String.join(", ", there) + "."));
		}
		return asked;
	}

	/** For each part its file or folder. */
	private List<Path> files(ExportRequest request, Exporter exporter) throws IOException {
		OptionValues options = OptionValues.of(exporter.options(), request.options());
		Path destination = request.destination();
		guard(destination);
		if (request.partition() == null) {
			Path file = Files.isDirectory(destination) && !exporter.writesFolder(options)
					? destination.resolve(corpus.folder().getFileName() + "." + exporter.extension())
					: destination;
			guard(file);
			if (exporter.writesFolder(options) && Files.exists(file) && !Files.isDirectory(file)) {
				throw new IllegalArgumentException("The format " + exporter.id()
						+ " is written to a folder, and " + file + " is a file. Name another place.");
			}
			return List.of(file);
		}
		if (Files.exists(destination) && !Files.isDirectory(destination)) {
			throw new IllegalArgumentException(
					"A split is written to a folder, and " + destination + " is a file. Name another place.");
		}
		String ending = exporter.writesFolder(options) ? "" : "." + exporter.extension();
		return request.partition().parts().stream()
				.map(part -> exporter.keepsPartsTogether() ? destination : destination.resolve(part.name() + ending)).toList();
	}

	/** Exports never write where the corpus keeps its own files. */
	private void guard(Path destination) throws IOException {
		Path path = destination.toAbsolutePath().normalize();
		Path parent = path.getParent();
		if (parent != null && Files.isDirectory(parent)) {
			path = parent.toRealPath().resolve(path.getFileName());
		}
		Path folder = corpus.folder();
		boolean inside = path.startsWith(folder.resolve("articles")) || path.startsWith(folder.resolve("annotations"));
		boolean own = folder.equals(path.getParent()) && path.getFileName().toString()
				.matches("corpus\\.xmi|labels\\.xmi|actors\\.xmi|\\.project|\\.gitignore|\\.gitattributes");
		if (inside || own) {
			throw new IllegalArgumentException(
					"The corpus keeps its own files at " + destination + ". Name another place.");
		}
	}

	private static Location ofCorpus() {
		return Location.ofFile("corpus.xmi");
	}
}
