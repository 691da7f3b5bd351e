package org.rubricator.formats.blocks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Losses;
import org.rubricator.core.findings.Location;
import org.rubricator.core.page.ArticlePage;
import org.rubricator.core.page.BlockDecisions;
import org.rubricator.core.page.KindLabel;
import org.rubricator.core.page.OutletEvidence;
import org.rubricator.core.page.PageBlock;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.annotation.Layer;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the blocks of each page, a JSON object a line. */
final class BlockWriter implements ArticleWriter {

	private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
	private static final double PLACES = 10_000;

	private final OutputStream out;
	private final Optional<KindLabel> label;
	private final boolean undecided;
	private final Losses losses;

	BlockWriter(OutputStream out, ExportContext context) {
		this.out = out;
		label = KindLabel.of(context.labels());
		undecided = context.options().flag(HtmlBlocksExporter.UNDECIDED.name());
		losses = context.losses();
	}

	@Override
	public void write(ExportedArticle article) throws IOException {
		String id = article.article().getId();
		Location place = new Location("articles/" + id, 0, id, null, null, null);
		if (!ArticlePage.isPage(article.article())) {
			losses.lose("export.html-blocks.no-page", "Articles left out because they are no web pages", place,
					id + " was imported from plain text: it has no blocks of a page.");
			return;
		}
		List<PageBlock> blocks;
		try {
			blocks = ArticlePage.read(article.article(), article.text(), article.source(), OutletEvidence.NONE).blocks();
		} catch (IOException e) {
			losses.lose("export.html-blocks.unreadable", "Articles left out because their page cannot be read", place,
					id + ": " + e.getMessage());
			return;
		}
		Layer layer = article.layers().isEmpty() ? null : article.layers().get(0);
		BlockDecisions decisions = label.isPresent() && layer != null ? new BlockDecisions(label.get(), layer) : null;
		for (int i = 0; i < blocks.size(); i++) {
			Optional<String> kind = decisions == null ? Optional.empty() : decisions.of(blocks.get(i));
			if (kind.isPresent() || undecided) {
				write(article, blocks.get(i), i, blocks.size(), kind, kind.isPresent() ? layer.getAnnotator() : null);
			} else {
				losses.leaveOut("export.html-blocks.undecided", "Blocks left out because nobody has decided what they are",
						new Location("articles/" + id, 0, id, null, null, blocks.get(i).range()), "Nobody has decided on this block of " + id + ".");
			}
		}
	}

	private void write(ExportedArticle article, PageBlock block, int index, int count, Optional<String> kind, String annotator)
			throws IOException {
		OffsetMap offsets = article.offsets();
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
			json.writeStartObject();
			json.writeStringProperty("article", article.article().getId());
			string(json, "outlet", article.article().getOutlet());
			json.writeNumberProperty("index", index);
			json.writeNumberProperty("blocks", count);
			json.writeNumberProperty("begin", offsets.toCodePoints(block.range().begin()));
			json.writeNumberProperty("end", offsets.toCodePoints(block.range().end()));
			json.writeNumberProperty("beginUtf16", block.range().begin());
			json.writeNumberProperty("endUtf16", block.range().end());
			json.writeStringProperty("path", block.path());
			json.writeStringProperty("template", block.template());
			json.writeObjectPropertyStart("features");
			features(json, block, index, count);
			json.writeEndObject();
			json.writeStringProperty("taken", block.kind());
			json.writeNumberProperty("score", rounded(block.score()));
			json.writeNumberProperty("mainScore", rounded(block.mainScore()));
			json.writeStringProperty("reason", block.reason());
			string(json, "kind", kind.orElse(null));
			string(json, "annotator", annotator);
			json.writeStringProperty("text", block.text());
			json.writeEndObject();
		}
		out.write('\n');
	}

	private static void features(JsonGenerator json, PageBlock block, int index, int count) {
		String text = block.text();
		int letters = (int) text.codePoints().filter(Character::isLetter).count();
		json.writeNumberProperty("characters", text.codePointCount(0, text.length()));
		json.writeNumberProperty("words", text.split("[\\s\\x{A0}]+").length);
		json.writeNumberProperty("lines", (int) text.chars().filter(c -> c == '\n').count() + 1);
		json.writeNumberProperty("linkDensity", rounded(block.linkDensity()));
		json.writeNumberProperty("upperCase", rounded(letters == 0 ? 0 : (double) text.codePoints().filter(Character::isUpperCase).count() / letters));
		json.writeNumberProperty("digits", (int) text.codePoints().filter(Character::isDigit).count());
		json.writeNumberProperty("sentenceEnds", (int) text.codePoints().filter(c -> c == '.' || c == '!' || c == '?').count());
		json.writeNumberProperty("depth", (int) block.path().chars().filter(c -> c == '/').count());
		json.writeNumberProperty("position", rounded(count == 1 ? 0 : (double) index / (count - 1)));
	}

	private static void string(JsonGenerator json, String name, String value) {
		if (value == null) {
			json.writeNullProperty(name);
		} else {
			json.writeStringProperty(name, value);
		}
	}

	private static double rounded(double value) {
		return Math.round(value * PLACES) / PLACES;
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
