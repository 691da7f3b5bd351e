package org.rubricator.releng.frames;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.labels.FrameLabel;

/**
 * Prints how often the proposals of frames are right: on the gold layers of the sample corpus, article by article, and on
 * PolNeAR where it is there.
 */
public final class FrameFigures {

	private FrameFigures() {
	}

	/**
	 * @param args checkout; folder with {@code polnear}, which may be absent; {@code misses} to print what is not right
	 *             with the first proposal, of the sample corpus only
	 */
	public static void main(String[] args) throws IOException {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		Path checkout = Path.of(args[0]);
		boolean misses = args.length > 2 && args[2].equals("misses");
		out.println("Frames of gold layers, proposed from their content. Of each role: first proposal right, one of the first");
		out.println("three right, first proposal has words in common with the right one; in percent of the frames.");
		out.println();
		out.println("labelled: all spans are labelled, no frame is made.  content: nothing but the content is labelled.");
		out.println("frame: all roles of the first proposal right, and all attributes.  nothing: nothing is labelled, the caret");
		out.println("is in the word that reports; the content is proposed as well.");
		CorpusStore corpus = CorpusStore.open(checkout.resolve("seeds/corpus"));
		FrameLabel label = corpus.labels().getFrameLabels().get(0);
		out.println();
		out.println("Sample corpus");
		FrameTally all = new FrameTally(label);
		for (ArticleSummary summary : corpus.articles().items()) {
			GoldArticle article = new GoldArticle(summary.id(), corpus.text(summary.id()),
					corpus.article(summary.id()).getLanguage(), corpus.layer("gold", summary.id()).orElseThrow());
			FrameTally one = new FrameTally(label);
			one.count(article, misses ? out : null);
			all.add(one);
			out.printf("  %-36s %3d frames   %s%n", summary.id(), one.frames(), one.line());
		}
		all.print("  ", out);
		for (String part : List.of("train", "dev")) {
			Path folder = Path.of(args[1]).resolve("polnear").resolve(part);
			out.println();
			if (!Files.isDirectory(folder)) {
				out.println("PolNeAR, " + part + ": skipped, for it is not there: " + folder.getFileName());
				continue;
			}
			out.println("PolNeAR, " + part + " (cues with auxiliaries and adverbs, unlike the guidelines of the sample corpus)");
			FrameTally tally = new FrameTally(label);
			List<GoldArticle> articles = new ArrayList<>(PolnearReader.read(folder));
			long begin = System.nanoTime();
			for (GoldArticle article : articles) {
				tally.count(article, null);
			}
			tally.print("  ", out);
			out.printf("  %d layers, %.1f ms a frame in the three ways%n", articles.size(),
					(System.nanoTime() - begin) / 1e6 / Math.max(1, tally.frames()));
		}
	}
}
