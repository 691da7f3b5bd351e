package org.rubricator.formats.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.Gaps;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Tokens;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.formats.tasks.Annotations.Region;
import org.rubricator.formats.tasks.Annotations.Relation;
import org.rubricator.model.annotation.Layer;

import tools.jackson.core.JsonGenerator;

/** Writes {@code prodigy}. */
public final class ProdigyExporter extends TaskExporter {

	@Override
	public String id() {
		return ProdigyImporter.ID;
	}

	@Override
	public String title() {
		return "Prodigy JSONL";
	}

	@Override
	public String description() {
		return "A task a line with text, tokens, spans and relations, for ner.manual, spans.manual and rel.manual. Offsets in "
				+ "code points; tokens are cut where spans begin and end.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.of(Feature.TEXT, Feature.METADATA, Feature.OVERLAPS);
	}

	@Override
	public List<Option> options() {
		return List.of(Gaps.DISCONTINUOUS, Selection.LABELS, Selection.PROPOSED, UNLABELLED);
	}

	/** Tokens of the article, cut where regions begin and end, and what of regions stands outside of tokens added. */
	private static final class Cut {
		private final List<int[]> tokens = new ArrayList<>();

		Cut(ExportedArticle article, List<Region> regions) {
			TreeSet<Integer> borders = new TreeSet<>();
			for (Region region : regions) {
				borders.add(region.range().begin());
				borders.add(region.range().end());
			}
			Tokens plain = new Tokens(article.text(), article.article().getLanguage());
			int at = 0;
			for (int i = 0; i < plain.size(); i++) {
				gap(at, plain.begin(i), regions);
				cut(plain.begin(i), plain.end(i), borders);
				at = plain.end(i);
			}
			gap(at, article.text().length(), regions);
		}

		private void cut(int begin, int end, TreeSet<Integer> borders) {
			int from = begin;
			for (int border : borders.subSet(begin, false, end, false)) {
				tokens.add(new int[] { from, border });
				from = border;
			}
			tokens.add(new int[] { from, end });
		}

		/** White space is no token, unless a region begins or ends in it. */
		private void gap(int begin, int end, List<Region> regions) {
			TreeSet<Integer> borders = new TreeSet<>();
			for (Region region : regions) {
				if (region.range().begin() >= begin && region.range().begin() < end) {
					borders.add(region.range().begin());
					borders.add(Math.min(region.range().end(), end));
				}
				if (region.range().end() > begin && region.range().end() <= end) {
					borders.add(Math.max(region.range().begin(), begin));
					borders.add(region.range().end());
				}
			}
			Integer from = null;
			for (int border : borders) {
				if (from != null) {
					tokens.add(new int[] { from, border });
				}
				from = border;
			}
		}

		int beginningAt(int offset) {
			int[] begins = tokens.stream().mapToInt(token -> token[0]).toArray();
			return Arrays.binarySearch(begins, offset);
		}

		int endingAt(int offset) {
			int[] ends = tokens.stream().mapToInt(token -> token[1]).toArray();
			return Arrays.binarySearch(ends, offset);
		}
	}

	@Override
	byte[] line(ExportedArticle article, Layer layer, Annotations.Task task, OptionValues options) {
		OffsetMap offsets = article.offsets();
		Cut cut = new Cut(article, task.regions());
		return TaskJson.object(json -> {
			json.writeStringProperty("text", article.text());
			json.writeObjectPropertyStart("meta");
			TaskJson.about(json, article.article());
			json.writeEndObject();
			json.writeArrayPropertyStart("tokens");
			for (int i = 0; i < cut.tokens.size(); i++) {
				int[] token = cut.tokens.get(i);
				json.writeStartObject();
				json.writeStringProperty("text", article.text().substring(token[0], token[1]));
				json.writeNumberProperty("start", offsets.toCodePoints(token[0]));
				json.writeNumberProperty("end", offsets.toCodePoints(token[1]));
				json.writeNumberProperty("id", i);
				json.writeBooleanProperty("ws", token[1] < article.text().length() && article.text().charAt(token[1]) == ' ');
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayPropertyStart("spans");
			for (Region region : task.regions()) {
				json.writeStartObject();
				span(json, region, article, cut);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayPropertyStart("relations");
			for (Relation relation : task.relations()) {
				relation(json, relation, article, cut);
			}
			json.writeEndArray();
			if (layer != null) {
				json.writeStringProperty("answer", "accept");
				json.writeStringProperty("_annotator_id", layer.getAnnotator());
			}
		});
	}

	private static void span(JsonGenerator json, Region region, ExportedArticle article, Cut cut) {
		json.writeNumberProperty("start", article.offsets().toCodePoints(region.range().begin()));
		json.writeNumberProperty("end", article.offsets().toCodePoints(region.range().end()));
		json.writeNumberProperty("token_start", cut.beginningAt(region.range().begin()));
		json.writeNumberProperty("token_end", cut.endingAt(region.range().end()));
		json.writeStringProperty("label", region.span().getLabel());
	}

	/** Ends of relations are the last tokens of their spans, as Prodigy has it. */
	private static void relation(JsonGenerator json, Relation relation, ExportedArticle article, Cut cut) {
		json.writeStartObject();
		json.writeNumberProperty("head", cut.endingAt(relation.from().range().end()));
		json.writeNumberProperty("child", cut.endingAt(relation.to().range().end()));
		json.writeStringProperty("label", relation.label());
		json.writeObjectPropertyStart("head_span");
		span(json, relation.from(), article, cut);
		json.writeEndObject();
		json.writeObjectPropertyStart("child_span");
		span(json, relation.to(), article, cut);
		json.writeEndObject();
		json.writeEndObject();
	}
}
