package org.rubricator.core.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerSummary;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.labels.LabelSetCheck;
import org.rubricator.core.text.CanonicalText;
import org.rubricator.core.text.Segmentation;
import org.rubricator.core.validation.Validator;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.article.Article;
import org.rubricator.model.labels.LabelSet;

/**
 * Validates a whole corpus: every file can be read, texts are those that were imported, the label set can be used, and
 * every layer has its article and fits its text and the label set. An error means that something cannot be used or
 * exported, a warning that something is probably not meant.
 */
public final class CorpusCheck {

	private static final int BATCH = 64;

	private final CorpusStore corpus;

	/**
	 * @param articles that could be read
	 * @param layers   that could be read
	 * @param findings files first, then by article and annotator
	 */
	public record Result(int articles, int layers, List<Finding> findings) {
	}

	private record Checked(int layers, List<Finding> findings) {
	}

	public CorpusCheck(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/**
	 * @param monitor may be null; one step an article
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 */
	public Result run(IProgressMonitor monitor) throws IOException {
		List<String> annotators = corpus.annotators();
		LabelSet labels = corpus.labels();
		Validator validator = new Validator(labels,
				corpus.actors().getActors().stream().map(Actor::getId).toList());
		CorpusStore.Listing<ArticleSummary> listing = corpus.articles();
		List<Finding> findings = new ArrayList<>(listing.findings());
		findings.addAll(LabelSetCheck.findings(labels));
		List<String> ids = listing.items().stream().map(ArticleSummary::id).sorted().toList();
		findings.addAll(orphans(annotators));
		SubMonitor progress = SubMonitor.convert(monitor, "Validating", ids.size());
		int layers = 0;
		// Not a parallel stream: outside of OSGi, EMF knows its packages by the context class loader, which those lack.
		ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
		try {
			for (int from = 0; from < ids.size(); from += BATCH) {
				progress.checkCanceled();
				List<Callable<Checked>> batch = new ArrayList<>();
				for (String id : ids.subList(from, Math.min(ids.size(), from + BATCH))) {
					batch.add(() -> check(id, annotators, validator));
				}
				for (Future<Checked> checked : threads.invokeAll(batch)) {
					findings.addAll(checked.get().findings());
					layers += checked.get().layers();
				}
				progress.worked(batch.size());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			throw new IllegalStateException("An article could not be checked", e.getCause());
		} finally {
			threads.shutdownNow();
		}
		return new Result(ids.size(), layers, List.copyOf(findings));
	}

	/** Layers whose article is not there, and folders of articles that are none. */
	private List<Finding> orphans(List<String> annotators) throws IOException {
		Set<String> articles = new HashSet<>();
		Path folder = corpus.folder().resolve("articles");
		if (Files.isDirectory(folder)) {
			try (Stream<Path> paths = Files.list(folder)) {
				paths.filter(Files::isDirectory).forEach(path -> articles.add(path.getFileName().toString()));
			}
		}
		List<Finding> findings = new ArrayList<>();
		for (String annotator : annotators) {
			CorpusStore.Listing<LayerSummary> layers;
			try {
				layers = corpus.layers(annotator);
			} catch (IllegalArgumentException e) {
				findings.add(Finding.error("layer.annotator", Location.ofFile("annotations/" + annotator),
						"This cannot be the name of an annotator. Rename the folder: letters, digits, '.', '-' and '_'."));
				continue;
			}
			findings.addAll(layers.findings());
			for (LayerSummary layer : layers.items()) {
				if (!articles.contains(layer.article())) {
					findings.add(Finding.error("layer.orphan",
							Location.ofFile("annotations/" + annotator + "/" + layer.article() + ".xmi"),
							"There is no article " + layer.article()
									+ ". Restore the article from version control, or delete this layer."));
				}
			}
		}
		return findings;
	}

	private Checked check(String id, List<String> annotators, Validator validator) {
		List<Finding> findings = new ArrayList<>();
		Article article;
		String text;
		try {
			article = corpus.article(id);
			text = corpus.text(id);
		} catch (IOException e) {
			findings.add(unreadable(e, corpus.articleFolder(id).resolve("article.xmi")));
			return new Checked(0, findings);
		}
		checkArticle(id, article, text, findings);
		Segmentation segmentation = new Segmentation(text, article.getLanguage());
		int layers = 0;
		for (String annotator : annotators) {
			Path file;
			try {
				file = corpus.layerFile(annotator, id);
			} catch (IllegalArgumentException e) {
				continue;
			}
			try {
				Optional<Layer> layer = corpus.layer(annotator, id);
				if (layer.isPresent()) {
					layers++;
					checkNames(layer.get(), annotator, id, corpus.name(file), findings);
					findings.addAll(validator.validate(article, segmentation, layer.get(), corpus.name(file)));
				}
			} catch (IOException e) {
				// A head that cannot be read is said already.
				if (headIsReadable(annotator, id)) {
					findings.add(unreadable(e, file));
				}
			}
		}
		return new Checked(layers, findings);
	}

	private boolean headIsReadable(String annotator, String article) {
		try {
			return corpus.layers(annotator).items().stream().anyMatch(layer -> layer.article().equals(article));
		} catch (IOException e) {
			return false;
		}
	}

	private void checkArticle(String id, Article article, String text, List<Finding> findings) {
		Location file = Location.ofFile(corpus.name(corpus.articleFolder(id).resolve("text.txt")));
		if (!CanonicalText.hash(text).equals(article.getTextHash())) {
			findings.add(Finding.error("article.text-changed", file,
					"This is not the text that was imported. Restore it from version control: offsets depend on it."));
		}
		if (article.getSourceFile() == null
				|| !Files.isRegularFile(corpus.articleFolder(id).resolve(article.getSourceFile()))) {
			findings.add(Finding.warning("article.source-missing",
					Location.ofFile(corpus.name(corpus.articleFolder(id).resolve("article.xmi"))),
					"The file with the bytes as they came is missing. Restore it from version control."));
		}
	}

	private static void checkNames(Layer layer, String annotator, String article, String file,
			List<Finding> findings) {
		if (!article.equals(layer.getArticle()) || !annotator.equals(layer.getAnnotator())) {
			findings.add(Finding.error("layer.misplaced", Location.ofFile(file), "The file says that it is the layer of "
					+ layer.getAnnotator() + " on " + layer.getArticle() + ". Was it copied? Put it in its place."));
		}
	}

	private Finding unreadable(IOException e, Path file) {
		return e instanceof UnreadableFileException unreadable ? unreadable.finding(corpus.folder())
				: Finding.error("file.unreadable", Location.ofFile(corpus.name(file)),
						"It cannot be read (" + e + "). Restore it from version control.");
	}
}
