package org.rubricator.core.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.html.Block;
import org.rubricator.html.Metadata;
import org.rubricator.html.OutletBlocks;
import org.rubricator.html.Page;
import org.rubricator.model.article.Article;

/**
 * Which blocks stand on several pages of an outlet: a block that does is the outlet's, not the article's. Two pages are
 * enough; all that the corpus has are read, from texts and blocks alone, without parsing a page. Immutable.
 */
public final class OutletEvidence {

	/** Of no outlet. */
	public static final OutletEvidence NONE = new OutletEvidence(new OutletBlocks(), Set.of());

	private static final Metadata NOTHING = new Metadata(null, null, null, null, null, null, null);

	private final Map<String, OutletBlocks.Outlet> outlets = new HashMap<>();

	private OutletEvidence(OutletBlocks blocks, Set<String> names) {
		names.forEach(name -> outlets.put(name, blocks.of(name)));
	}

	/**
	 * Reads the articles of the outlets of some articles. What cannot be read counts for nothing here.
	 *
	 * @param wanted   ids of articles
	 * @param canceled throws where the user cancelled
	 */
	public static OutletEvidence read(CorpusStore corpus, Collection<String> wanted, Runnable canceled) throws IOException {
		List<ArticleSummary> all = corpus.articles().items();
		Set<String> outlets = new HashSet<>();
		Set<String> ids = new HashSet<>(wanted);
		all.stream().filter(article -> ids.contains(article.id()) && article.outlet() != null)
				.forEach(article -> outlets.add(article.outlet()));
		OutletBlocks blocks = new OutletBlocks();
		for (ArticleSummary summary : all) {
			if (summary.outlet() != null && outlets.contains(summary.outlet())) {
				canceled.run();
				try {
					Article article = corpus.article(summary.id());
					if (ArticlePage.isPage(article)) {
						blocks.add(summary.outlet(), page(article, corpus.text(summary.id())));
					}
				} catch (IOException | IndexOutOfBoundsException e) {
					continue; // whoever asks for this article hears of it
				}
			}
		}
		return new OutletEvidence(blocks, outlets);
	}

	private static Page page(Article article, String text) {
		List<Block> blocks = new ArrayList<>(article.getBlocks().size());
		for (org.rubricator.model.article.Block block : article.getBlocks()) {
			blocks.add(new Block(block.getBegin(), block.getEnd(), "", 0, 1, ""));
		}
		return new Page("", "", text, blocks, NOTHING);
	}

	/** Null where nothing is known of its outlet. */
	OutletBlocks.Outlet of(Article article) {
		return outlets.get(article.getOutlet());
	}
}
