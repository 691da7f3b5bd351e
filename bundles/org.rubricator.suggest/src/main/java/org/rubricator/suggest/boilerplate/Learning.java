package org.rubricator.suggest.boilerplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerSummary;
import org.rubricator.core.page.ArticlePage;
import org.rubricator.core.page.BlockDecisions;
import org.rubricator.core.page.KindLabel;
import org.rubricator.core.page.OutletEvidence;
import org.rubricator.core.text.Sha256;
import org.rubricator.html.PageLabeller;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.article.Article;

/** Learns from the saved layers of one annotator: others' work is theirs until it is adjudicated. */
final class Learning {

	private final CorpusStore corpus;
	private final String annotator;
	private final KindLabel label;
	private final Runnable canceled;
	private final LearnedDecisions learned;
	private final Map<String, Layer> toRead = new LinkedHashMap<>();
	private final Map<String, String> hashes = new LinkedHashMap<>();

	/** Sees which layers changed since they were last read. */
	Learning(CorpusStore corpus, String annotator, KindLabel label, Runnable canceled) throws IOException {
		this.corpus = corpus;
		this.annotator = annotator;
		this.label = label;
		this.canceled = canceled;
		learned = new LearnedDecisions(corpus.folder(), annotator, version());
		Set<String> there = new HashSet<>();
		for (LayerSummary summary : corpus.layers(annotator).items()) {
			canceled.run();
			look(summary.article(), there);
		}
		learned.retain(there);
	}

	private void look(String article, Set<String> there) throws IOException {
		Path file = corpus.layerFile(annotator, article);
		String hash = Sha256.hex(Files.readAllBytes(file));
		there.add(article);
		if (learned.get(article, hash) == null) {
			try {
				Optional<Layer> layer = corpus.layer(annotator, article);
				if (layer.isPresent() && new BlockDecisions(label, layer.get()).any()) {
					toRead.put(article, layer.get());
					hashes.put(article, hash);
				} else {
					learned.put(article, new LearnedDecisions.Entry(hash, "", List.of()));
				}
			} catch (IOException e) {
				there.remove(article); // an unreadable layer is found by validation; nothing is learned from it
			}
		}
	}

	/** Articles whose pages are to be read. */
	Set<String> articles() {
		return toRead.keySet();
	}

	/** Reads what changed, and makes the model. */
	KindModel model(OutletEvidence known) throws IOException {
		for (Map.Entry<String, Layer> each : toRead.entrySet()) {
			canceled.run();
			String id = each.getKey();
			List<Observation> observations = List.of();
			String outlet = "";
			try {
				Article article = corpus.article(id);
				outlet = Objects.requireNonNullElse(article.getOutlet(), "");
				if (ArticlePage.isPage(article)) {
					observations = observations(new BlockDecisions(label, each.getValue()),
							ArticlePage.read(article, corpus.text(id), corpus.source(article), known));
				}
			} catch (IOException e) {
				continue; // whoever asks for this article hears of it
			}
			learned.put(id, new LearnedDecisions.Entry(hashes.get(id), outlet, observations));
		}
		learned.save();
		KindModel.Builder builder = new KindModel.Builder();
		learned.entries().values().stream().filter(entry -> !entry.outlet().isEmpty())
				.forEach(entry -> builder.add(entry.outlet(), entry.observations()));
		return builder.build();
	}

	private static List<Observation> observations(BlockDecisions decisions, ArticlePage page) {
		return page.blocks().stream().flatMap(block -> decisions.of(block)
				.map(kind -> new Observation(block.template(), KindModel.words(block), KindModel.predicted(block), kind)).stream()).toList();
	}

	/** What it learned from, a sentence; empty where from nothing. */
	String basis() {
		long pages = learned.entries().values().stream().filter(entry -> !entry.observations().isEmpty()).count();
		int decisions = learned.entries().values().stream().mapToInt(entry -> entry.observations().size()).sum();
		return decisions == 0 ? "" : "Kinds of blocks were learned from " + decisions + (decisions == 1 ? " decision" : " decisions")
				+ " of " + annotator + " on " + pages + (pages == 1 ? " page." : " pages.");
	}

	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(PageLabeller.class);
		return bundle == null ? "test" : bundle.getVersion().toString();
	}
}
