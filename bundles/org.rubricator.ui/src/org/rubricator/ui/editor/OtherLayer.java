package org.rubricator.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.display.SpanDisplay;
import org.rubricator.model.annotation.Layer;

/** The layer of another annotator, as it was last saved, to be looked at beside one's own. At first there is none. */
public final class OtherLayer {

	private final ArticleDocument document;
	private final Display ui;
	private final Runnable changed;
	private String annotator;
	private SpanDisplay display;

	/** @param changed told when another layer, or none, is to be drawn */
	OtherLayer(ArticleDocument document, Display ui, Runnable changed) {
		this.document = document;
		this.ui = ui;
		this.changed = changed;
	}

	/** Annotators who have a layer of the article, the one at work left out. */
	public List<String> others() {
		CorpusStore corpus = document.corpus();
		try {
			return corpus.annotators().stream().filter(name -> !name.equals(document.layer().layer().getAnnotator()))
					.filter(name -> Files.exists(corpus.layerFile(name, document.article().getId()))).toList();
		} catch (IOException e) {
			ILog.of(OtherLayer.class).error("The annotators of the corpus could not be listed", e);
			return List.of();
		}
	}

	/** Whose layer is shown; null where none is. */
	public String annotator() {
		return annotator;
	}

	/** What is drawn of it; null where there is nothing. */
	public SpanDisplay display() {
		return display;
	}

	/** Shows the layer of an annotator, or none for null; it is read in a job. */
	public void show(String whose) {
		annotator = whose;
		display = null;
		changed.run();
		if (whose == null) {
			return;
		}
		Job job = Job.create("Reading the layer of " + whose, monitor -> {
			try {
				Optional<Layer> layer = document.corpus().layer(whose, document.article().getId());
				SpanDisplay found = layer.isEmpty() ? null : new SpanDisplay(new IndexedLayer(layer.get()), document.labels());
				ui.asyncExec(() -> {
					if (whose.equals(annotator)) {
						display = found;
						changed.run();
					}
				});
				return Status.OK_STATUS;
			} catch (IOException | IllegalArgumentException e) {
				return Status.error("The layer of " + whose + " cannot be shown. " + e.getMessage(), e);
			}
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}
}
