package org.rubricator.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerLockedException;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.mapping.Inventory;
import org.rubricator.core.mapping.LabelSetFit;
import org.rubricator.core.mapping.Relabelling;
import org.rubricator.core.text.CanonicalText;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.labels.LabelSet;

/** Puts imported articles and layers into a corpus, and never one layer over another. */
final class ArticleIntake implements ArticleSink {

	private final CorpusStore corpus;
	private final String annotator;
	private final List<Finding> findings;
	private final IProgressMonitor monitor;
	private final Map<String, String> known;
	private final ActorIntake actors;
	private final Inventory written = new Inventory();
	private final boolean extend;
	private final List<String> added = new ArrayList<>();
	private String input = "";
	private Relabelling relabelling;
	private String nameless;
	private int taken;
	private int reported;
	private int duplicates;
	private int layers;
	private int sameLayers;

	/**
	 * @param annotator may be null
	 * @param extend    whether the label set gets what the layers have and it has not
	 */
	ArticleIntake(CorpusStore corpus, String annotator, boolean extend, List<Finding> findings, IProgressMonitor monitor)
			throws IOException {
		this.corpus = corpus;
		this.annotator = annotator;
		this.extend = extend;
		this.findings = findings;
		this.monitor = monitor;
		known = corpus.byTextHash();
		actors = new ActorIntake(corpus);
	}

	/**
	 * The input that articles come from now on, as findings name it.
	 *
	 * @param mapped what becomes of its labels, or null: they stay
	 * @param whose  annotator of layers that do not say whose they are, or null: such are refused
	 */
	void begin(String name, Relabelling mapped, String whose) {
		input = name;
		relabelling = mapped;
		nameless = whose;
	}

	/** Articles taken, duplicates included. */
	int taken() {
		return taken;
	}

	/** Findings that came from inputs. */
	int reported() {
		return reported;
	}

	/** Whether anything was written. */
	boolean hasWritten() {
		return layers > 0;
	}

	@Override
	public void report(Finding finding) {
		findings.add(finding);
		reported++;
	}

	@Override
	public void accept(ImportedArticle imported) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		Location place = Location.ofFile(input, imported.line());
		Optional<String> fault = Soundness.fault(imported.draft().text(), imported.draft().article().getBlocks());
		if (fault.isPresent()) {
			report(Finding.error("import.refused", place, "The article was refused: " + fault.get() + "."));
			return;
		}
		try {
			add(imported, place);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void add(ImportedArticle imported, Location place) throws IOException {
		if (XmlStrings.clean(imported)) {
			report(Finding.info("import.cleaned", place,
					"Control characters in the metadata or comments, which files of a corpus cannot hold, became \uFFFD."));
		}
		String wanted = imported.draft().article().getId();
		CorpusStore.Addition addition = corpus.add(imported.draft(), known);
		String id = addition.id();
		taken++;
		if (addition.added()) {
			added.add(id);
			if (wanted != null && !wanted.equals(id)) {
				report(Finding.info("import.renamed", at(place, id, null),
						"The id " + wanted + " belongs to another article or cannot be the name of a folder, so this one is "
								+ id + "."));
			}
		} else {
			duplicates++;
			if (imported.layers().isEmpty()) {
				report(Finding.info("import.duplicate", at(place, id, null),
						"The same text is in the corpus already, as " + id + "; it was not added again."));
			}
		}
		Map<String, String> actorIds = actors.take(imported.actors(), place, this);
		if (annotator != null && imported.layers().size() > 1) {
			refuse(place, id, annotator, "there are layers of " + imported.layers().size()
					+ " annotators, which cannot all be " + annotator + ". Import without naming one");
			return;
		}
		String hash = CanonicalText.hash(imported.draft().text());
		OffsetMap text = imported.layers().isEmpty() ? null : new OffsetMap(imported.draft().text());
		for (Layer layer : imported.layers()) {
			layer.setAnnotator(annotator != null ? annotator
					: layer.getAnnotator() == null || layer.getAnnotator().isEmpty() ? nameless : layer.getAnnotator());
			layer.setArticle(id);
			layer.setTextHash(hash);
			ActorIntake.relink(layer, actorIds);
			if (relabelling != null) {
				relabelling.apply(layer);
			}
			add(layer, text, place);
		}
	}

	private void add(Layer layer, OffsetMap text, Location place) throws IOException {
		String name = layer.getAnnotator();
		String article = layer.getArticle();
		if (name == null || name.isEmpty()) {
			refuse(place, article, null, "it does not say whose it is. Name the annotator");
			return;
		}
		Path file;
		try {
			file = corpus.layerFile(name, article);
		} catch (IllegalArgumentException e) {
			refuse(place, article, name, "'" + name + "' cannot be the name of an annotator: use letters, digits, '.', "
					+ "'-' and '_', or import under another name");
			return;
		}
		Optional<String> fault = Soundness.fault(layer, text);
		if (fault.isPresent()) {
			refuse(place, article, name, fault.get());
			return;
		}
		try {
			Optional<Layer> there = corpus.layer(name, article);
			if (there.isPresent() && Arrays.equals(ModelFiles.bytes(there.get()), ModelFiles.bytes(layer))) {
				sameLayers++;
			} else if (there.isPresent()) {
				refuse(place, article, name, name + " has another layer on this article, which was kept. "
						+ "Import under another name to compare the two");
			} else if (Files.exists(file.resolveSibling(article + ".journal"))) {
				refuse(place, article, name, name + " has unsaved work on this article. Open and save it first");
			} else {
				corpus.saveLayer(layer);
				layers++;
				written.add(layer);
			}
		} catch (LayerLockedException | UnreadableFileException e) {
			refuse(place, article, name, e.getMessage());
		}
	}

	private void refuse(Location place, String article, String name, String reason) {
		report(Finding.error("import.layer-refused", at(place, article, name),
				"The layer" + (name == null ? "" : " of " + name) + " on " + article + " was refused: " + reason
						+ (reason.endsWith(".") ? "" : ".")));
	}

	private static Location at(Location place, String article, String name) {
		return new Location(place.file(), place.line(), article, name, null, null);
	}

	/** Writes what is kept for the end. */
	void finish() throws IOException {
		actors.save();
		LabelSet labels = corpus.labels();
		LabelSetFit fit = new LabelSetFit(labels);
		if (extend) {
			List<String> more = fit.extend(written);
			if (!more.isEmpty()) {
				corpus.saveLabels(labels);
				report(Finding.info("import.labels-added", Location.ofFile("labels.xmi"),
						"The label set got " + String.join(", ", more) + "."));
			}
		}
		fit.misfits(written).forEach(this::report);
	}

	ImportResult result(int inputs, int refused, boolean cancelled) {
		return new ImportResult(inputs, added, duplicates, layers, sameLayers, refused, findings, cancelled);
	}
}
