package org.rubricator.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
	private final List<String> annotators;
	private final boolean unlabelled;
	private final ExecutorService threads = Executors
			.newFixedThreadPool(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), task -> {
				Thread thread = new Thread(task, "Rubricator article reader");
				thread.setDaemon(true);
				return thread;
			});

	/**
	 * One article.
	 *
	 * @param article  null where it cannot be read or is left out
	 * @param findings what is wrong with it and its layers
	 * @param prepared ready to be written; null where there is no article
	 * @param losses   what is to be run to count what is lost by that
	 */
	record Read(ExportedArticle article, List<Finding> findings, ArticleWriter.Prepared prepared,
			List<Runnable> losses) {

		Read(ExportedArticle article, List<Finding> findings) {
			this(article, findings, null, List.of());
		}
	}

	/** @param unlabelled whether articles without layers are read; they are left out else */
	ArticleReader(CorpusStore corpus, List<String> annotators, boolean unlabelled) {
		this.corpus = corpus;
		this.unlabelled = unlabelled;
		this.annotators = annotators;
	}

	/**
	 * These articles in this order, made ready for a writer. One at a time of what this gives can be gone through.
	 *
	 * @throws UncheckedIOException while going through it, where the writer could not make one ready
	 */
	Iterable<Read> read(List<String> ids, ArticleWriter writer, Losses losses) {
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
					ahead.add(threads.submit(() -> prepare(readOne(id), writer, losses)));
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

	private static Read prepare(Read read, ArticleWriter writer, Losses losses) throws Exception {
		if (read.article() == null) {
			return read;
		}
		List<Runnable> held = new ArrayList<>();
		ArticleWriter.Prepared prepared = losses.holdBack(held, () -> writer.prepare(read.article()));
		return new Read(read.article(), read.findings(), prepared, held);
	}

	private Read readOne(String id) {
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
			return new Read(null, findings);
		}
		String name = corpus.name(corpus.articleFolder(id).resolve("text.txt"));
		Optional<String> fault = Soundness.fault(text, article.getBlocks());
		if (fault.isEmpty() && !hash.equals(article.getTextHash())) {
			fault = Optional.of("its text is not the one that was imported");
		}
		if (fault.isPresent()) {
			findings.add(Finding.error("export.text", Location.ofFile(name), "The article " + id + " was left out: "
					+ fault.get() + ". Restore it from version control."));
			return new Read(null, findings);
		}
		List<Layer> layers = new ArrayList<>();
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
						layers.add(layer.get());
					}
				}
			} catch (IOException e) {
				findings.add(unreadable(e, file));
			}
		}
		if (layers.isEmpty() && !unlabelled) {
			return new Read(null, findings);
		}
		return new Read(new ExportedArticle(article, text, offsets, layers, () -> corpus.source(article)), findings);
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
