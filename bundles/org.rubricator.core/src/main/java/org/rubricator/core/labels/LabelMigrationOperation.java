package org.rubricator.core.labels;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rubricator.core.change.Edit;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.session.CorpusAct;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.LabelSetChange;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.labels.LabelSet;

/** Changes the label set of a corpus and takes all layers along, as one act. */
public final class LabelMigrationOperation {

	private final CorpusSession session;
	private final Executor thread;

	/** @param thread the thread that open sessions belong to; call the methods from another */
	public LabelMigrationOperation(CorpusSession session, Executor thread) {
		this.session = session;
		this.thread = thread;
	}

	/**
	 * Counts the annotations that use names, unsaved ones with them.
	 *
	 * @throws IOException if a layer cannot be read, for what is in it cannot be known
	 */
	public LabelUsage count(List<Orphan> orphans, IProgressMonitor monitor) throws IOException {
		LabelUsage usage = new LabelUsage(orphans);
		visit("Counting annotations", monitor, usage::add);
		return usage;
	}

	/**
	 * Does it; where no layer is to be changed, only the label set is saved.
	 *
	 * @param before the label set as it is saved
	 * @throws org.rubricator.core.session.ActRefusedException if the label set was changed by somebody else, or a layer is
	 *                                                         locked or open elsewhere; nothing is changed
	 */
	public void run(LabelMigration migration, LabelSet before, LabelSet after, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, migration.name(), 2);
		List<CorpusAct.Part> parts = new ArrayList<>();
		visit(migration.name(), progress.split(1), layer -> {
			Edit edit = migration.edit(layer);
			if (!edit.isEmpty()) {
				parts.add(new CorpusAct.Part(layer.getAnnotator(), layer.getArticle(), edit));
			}
		});
		if (parts.isEmpty()) {
			session.corpus().saveLabels(EcoreUtil.copy(after));
		} else {
			LabelSetChange labels = LabelSetChange.of(EcoreUtil.copy(before), EcoreUtil.copy(after));
			session.perform(new CorpusAct(migration.name(), parts, List.of(), labels), thread, progress.split(1));
		}
	}

	private void visit(String name, IProgressMonitor monitor, Consumer<Layer> visitor) throws IOException {
		List<CorpusSession.LayerName> layers = session.layers();
		SubMonitor progress = SubMonitor.convert(monitor, name, layers.size());
		for (CorpusSession.LayerName layer : layers) {
			progress.split(1);
			try {
				session.layer(layer.annotator(), layer.article(), thread).ifPresent(visitor);
			} catch (UnreadableFileException e) {
				throw new IOException(e.finding(session.corpus().folder()) + " Mend it first, for nobody knows which labels are in it.", e);
			}
		}
	}
}
