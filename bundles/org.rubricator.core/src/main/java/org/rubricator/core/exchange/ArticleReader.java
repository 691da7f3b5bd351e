package org.rubricator.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.core.text.Sha256;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.article.Article;

/**
 * Reads articles with their layers in a given order, a few ahead on other threads. What cannot be read, or does not fit
 * its text, is a finding and left out.
 */
final class ArticleReader implements AutoCloseable {

	private static final int AHEAD = 16;

	private final CorpusStore corpus;
	private final List<FormatExport> exports;
	private final List<String> annotators;
	private final ExecutorService threads = Executors
			.newFixedThreadPool(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), task -> {
				Thread thread = new Thread(task, "Rubricator article reader");
				thread.setDaemon(true);
				return thread;
			});

	/**
	 * One article.
	 *
	 * @param findings what is wrong with it and its layers
	 * @param ready    for each export; null where it cannot be read or is left out
	 */
	record Read(List<Finding> findings, List<Ready> ready) {
	}

	/**
	 * An article, ready to be written in a format.
	 *
	 * @param layers   that are written
	 * @param prepared what writes it
	 * @param losses   what is to be run to count what is lost by that
	 */
	record Ready(List<Layer> layers, ArticleWriter.Prepared prepared, List<Runnable> losses) {
	}

	/** @param exports whatever one of them asks for is read */
	ArticleReader(CorpusStore corpus, List<FormatExport> exports) {
		this.corpus = corpus;
		this.exports = exports;
		annotators = exports.stream().flatMap(export -> export.plan().annotators().stream()).distinct().sorted().toList();
	}

	/**
	 * These articles in this order, made ready for the exports. One at a time of what this gives can be gone through.
	 *
	 * @throws UncheckedIOException while going through it, where one could not be made ready
	 */
	Iterable<Read> read(List<String> ids) {
		return () -> new Iterator<>() {
			private final Iterator<String> rest = ids.iterator();
			private final ArrayDeque<Future<Read>> ahead = new ArrayDeque<>();

			@Override
			public boolean hasNext() {
				return rest.hasNext() || !ahead.isEmpty();
			}

			@Override
			public Read next() {
				while (rest.hasNext() && ahead.size() < AHEAD) {
					String id = rest.next();
					ahead.add(threads.submit(() -> readOne(id)));
				}
				if (ahead.isEmpty()) {
					throw new NoSuchElementException();
				}
				try {
					return ahead.remove().get();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
					throw new OperationCanceledException();
				} catch (ExecutionException e) {
					if (e.getCause() instanceof IOException failure) {
						throw new UncheckedIOException(failure);
					}
					if (e.getCause() instanceof RuntimeException failure) {
						throw failure;
					}
					throw new IllegalStateException("An article could not be read", e.getCause());
				}
			}
		};
	}

	private Read readOne(String id) throws Exception {
		List<Finding> findings = new ArrayList<>();
		Article article;
		String text;
		String hash;
		try {
			article = corpus.article(id);
			byte[] bytes = corpus.textBytes(id);
			hash = Sha256.hex(bytes);
			// The bytes of the text that was imported are good ones; others may be none.
			text = hash.equals(article.getTextHash()) ? new String(bytes, StandardCharsets.UTF_8) : corpus.text(id);
		} catch (IOException e) {
			findings.add(unreadable(e, corpus.name(corpus.articleFolder(id))));
			return new Read(findings, leftOut());
		}
		String name = corpus.name(corpus.articleFolder(id).resolve("text.txt"));
		Optional<String> fault = Soundness.fault(text, article.getBlocks());
		if (fault.isEmpty() && !hash.equals(article.getTextHash())) {
			fault = Optional.of("its text is not the one that was imported");
		}
		if (fault.isPresent()) {
			findings.add(Finding.error("export.text", Location.ofFile(name), "The article " + id + " was left out: "
					+ fault.get() + ". Restore it from version control."));
			return new Read(findings, leftOut());
		}
		Map<String, Layer> layers = new HashMap<>();
		OffsetMap offsets = new OffsetMap(text);
		for (String annotator : annotators) {
			String file = corpus.name(corpus.layerFile(annotator, id));
			try {
				Optional<Layer> layer = corpus.layer(annotator, id);
				if (layer.isPresent()) {
					fault = hash.equals(layer.get().getTextHash()) ? Soundness.fault(layer.get(), offsets)
							: Optional.of("it was made on another text than the article has now");
					if (fault.isPresent()) {
						findings.add(Finding.error("export.layer",
								new Location(file, 0, id, annotator, null, null),
								"The layer was left out: " + fault.get() + "."));
					} else {
						layers.put(annotator, layer.get());
					}
				}
			} catch (IOException e) {
				findings.add(unreadable(e, file));
			}
		}
		ExportedArticle read = new ExportedArticle(article, text, offsets, List.of(), () -> corpus.source(article));
		List<Ready> ready = new ArrayList<>(exports.size());
		for (FormatExport export : exports) {
			ready.add(export.prepare(read, layers));
		}
		return new Read(findings, ready);
	}

	private List<Ready> leftOut() {
		return Collections.nCopies(exports.size(), null);
	}

	private Finding unreadable(IOException e, String file) {
		return e instanceof UnreadableFileException unreadable ? unreadable.finding(corpus.folder())
				: Finding.error("file.unreadable", Location.ofFile(file), "It cannot be read (" + e
						+ "), so it was left out. Restore it from version control.");
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}
}
