package org.rubricator.formats.conll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Overlaps;
import org.rubricator.core.exchange.Overlaps.Placed;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Silence;
import org.rubricator.core.exchange.TokenSpans;
import org.rubricator.core.exchange.Tokens;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Turns layers into columns of tags, and counts what of a layer tags cannot say. */
final class Tagging {

	private final Scheme scheme;
	private final boolean oneColumn;
	private final Selection selection;
	private final TokenSpans tokenSpans;
	private final Overlaps overlaps;
	private final Silence silence;
	/** Of labels, by number. */
	private final List<String> tagNames;

	/**
	 * @param format    id of the exporter, for findings
	 * @param oneColumn whether there is one column, not one for each label
	 * @param byLabel   as for {@link Overlaps}, for the spans that overlap in a column
	 * @throws IllegalArgumentException if a label is asked for that the label set does not have
	 */
	Tagging(String format, Scheme scheme, boolean oneColumn, boolean byLabel, ExportContext context) {
		this.scheme = scheme;
		this.oneColumn = oneColumn;
		selection = Selection.ofKnownLabels(format, context);
		tagNames = selection.labels().stream().map(label -> label.replaceAll("\\s+", "_")).toList();
		tokenSpans = new TokenSpans(selection, context.options(), false);
		overlaps = new Overlaps(selection, byLabel, false);
		silence = new Silence(selection, Set.of());
	}

	/** Labels in the order of the columns, where there is one for each. */
	List<String> labels() {
		return selection.labels();
	}

	/** Tags of each column, by token. */
	String[][] columns(Tokens tokens, ExportedArticle article) {
		Layer layer = article.layers().isEmpty() ? null : article.layers().get(0);
		List<Placed> spans = layer == null ? List.of() : spans(layer, tokens);
		if (oneColumn) {
			return new String[][] { column(layer, spans, tokens) };
		}
		List<List<Placed>> byLabel = new ArrayList<>();
		labels().forEach(label -> byLabel.add(new ArrayList<>()));
		spans.forEach(span -> byLabel.get(span.label()).add(span));
		String[][] columns = new String[byLabel.size()][];
		for (int label = 0; label < columns.length; label++) {
			columns[label] = column(layer, byLabel.get(label), tokens);
		}
		return columns;
	}

	private List<Placed> spans(Layer layer, Tokens tokens) {
		selection.frames(layer).forEach(frame -> silence.of(layer, frame));
		List<Placed> spans = new ArrayList<>();
		for (Span span : selection.spans(layer)) {
			List<Tokens.Run> runs = tokenSpans.runs(layer, span, tokens);
			if (!runs.isEmpty()) {
				spans.add(overlaps.place(span, cut(layer, span, runs, tokens)));
				silence.about(layer, span);
			}
		}
		return spans;
	}

	/** A tag cannot go on after the end of a sentence. */
	private List<Range> cut(Layer layer, Span span, List<Tokens.Run> runs, Tokens tokens) {
		List<Range> cut = new ArrayList<>(runs.size());
		for (Tokens.Run run : runs) {
			int first = run.first();
			for (int i = first + 1; i < run.end(); i++) {
				if (tokens.beginsSentence(i)) {
					cut.add(new Range(first, i));
					first = i;
				}
			}
			cut.add(new Range(first, run.end()));
		}
		if (cut.size() > runs.size()) {
			selection.lose("sentence", "Spans cut at the ends of sentences", layer, span,
					"'" + span.getLabel() + "' became " + cut.size() + " tagged stretches.");
		}
		return cut;
	}

	private String[] column(Layer layer, List<Placed> spans, Tokens tokens) {
		int[] owners = new int[tokens.size()];
		Arrays.fill(owners, -1);
		// Each part is a span of its own to those who read tags.
		List<String> names = new ArrayList<>();
		for (Placed placed : overlaps.keep(layer, spans)) {
			for (Range range : placed.ranges()) {
				Arrays.fill(owners, range.begin(), range.end(), names.size());
				names.add(tagNames.get(placed.label()));
			}
		}
		return scheme.tags(owners, names, tokens);
	}
}
