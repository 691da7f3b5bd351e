package org.rubricator.formats.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Gaps;
import org.rubricator.core.exchange.Losses;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Silence;
import org.rubricator.core.findings.Location;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Writes articles as sheets: a column of labels and one of attributes for spans, the same and slots for frames. */
final class SheetWriter {

	private static final String HEAD = "#FORMAT=WebAnno TSV 3.3\n#T_SP=" + TsvFormat.PACKAGE + TsvFormat.SPAN + "|"
			+ TsvFormat.ATTRIBUTES + "|" + TsvFormat.LABEL + "\n#T_SP=" + TsvFormat.PACKAGE + TsvFormat.FRAME + "|"
			+ TsvFormat.ATTRIBUTES + "|" + TsvFormat.LABEL + "|ROLE_" + TsvFormat.PACKAGE + TsvFormat.FRAME + ":fillers_"
			+ TsvFormat.PACKAGE + "RubricatorFiller|" + TsvFormat.PACKAGE + TsvFormat.SPAN + "\n\n";

	private final Selection selection;
	private final Gaps gaps;
	private final Silence silence;
	private final Losses losses;

	SheetWriter(ExportContext context) {
		selection = new Selection(TsvFormat.ID, context);
		gaps = new Gaps(selection, context.options(), false);
		silence = new Silence(selection, new TsvExporter().carries());
		losses = context.losses();
	}

	String sheet(ExportedArticle article) {
		return new Writing(article).write();
	}

	/** One annotation as it is written: a span, a part of one, or a frame. */
	private record Written(int number, String attributes, String label, String roles, String fillers) {
	}

	/** One article. */
	private final class Writing {

		private final ExportedArticle article;
		private final Segmentation segmentation;
		private final List<Range> tokens;
		private final Map<Integer, Map<Range, List<Written>>> cells = new HashMap<>();
		private final Map<Span, Integer> numbers = new HashMap<>();
		private final Map<Span, Range> firsts = new HashMap<>();
		private final Map<Span, Integer> firstTokens = new HashMap<>();
		private int next = 1;

		Writing(ExportedArticle article) {
			this.article = article;
			segmentation = new Segmentation(article.text(), article.article().getLanguage());
			tokens = segmentation.tokens().all();
		}

		String write() {
			if (!article.layers().isEmpty()) {
				Layer layer = article.layers().get(0);
				selection.spans(layer).forEach(span -> place(layer, span));
			}
			Map<String, String> units = units();
			StringBuilder out = new StringBuilder(HEAD);
			if (!article.layers().isEmpty()) {
				Layer layer = article.layers().get(0);
				selection.frames(layer).forEach(frame -> place(layer, frame, units));
			}
			sentences(out);
			return out.toString();
		}

		private void place(Layer layer, Span span) {
			boolean silent = true;
			for (Range range : gaps.ranges(layer, span)) {
				int number = next++;
				Written written = new Written(number, attributes(span.getAttributes().toString()),
						Cells.escape(span.getLabel()), null, null);
				int first = cover(range, written);
				if (first >= 0 && silent) {
					silence.about(layer, span);
					numbers.put(span, number);
					firstTokens.put(span, first);
					firsts.put(span, part(range, first));
					silent = false;
				}
				if (first < 0 || tokens.get(first).begin() > range.begin() || lastEnd(range) < range.end()) {
					selection.lose("space", "Spans that lose white space at their edges, or have no token",
							layer, span, "It begins or ends outside of tokens.");
				}
			}
		}

		private static String attributes(String attributes) {
			return attributes.isEmpty() ? "*" : Cells.escape(attributes);
		}

		private int lastEnd(Range range) {
			int end = 0;
			for (Range token : tokens) {
				if (token.begin() < range.end() && token.end() > range.begin()) {
					end = token.end();
				}
			}
			return end;
		}

		/** Number of the first token; -1 where there is none. */
		private int cover(Range range, Written written) {
			int first = -1;
			for (int i = 0; i < tokens.size() && tokens.get(i).begin() < range.end(); i++) {
				if (tokens.get(i).end() > range.begin()) {
					first = first < 0 ? i : first;
					cells.computeIfAbsent(i, token -> new LinkedHashMap<>())
							.computeIfAbsent(part(range, i), part -> new ArrayList<>()).add(written);
				}
			}
			return first;
		}

		private Range part(Range range, int token) {
			return new Range(Math.max(range.begin(), tokens.get(token).begin()),
					Math.min(range.end(), tokens.get(token).end()));
		}

		/** Names of tokens and of their parts, by token and place. */
		private Map<String, String> units() {
			Map<String, String> units = new HashMap<>();
			int sentence = 0;
			for (Range range : segmentation.sentences().all()) {
				sentence++;
				int inSentence = 0;
				for (int i = 0; i < tokens.size(); i++) {
					if (tokens.get(i).begin() < range.begin() || tokens.get(i).begin() >= range.end()) {
						continue;
					}
					String unit = sentence + "-" + ++inSentence;
					units.put(i + " " + tokens.get(i), unit);
					int part = 0;
					for (Range place : parts(i)) {
						units.put(i + " " + place, unit + "." + ++part);
					}
				}
			}
			return units;
		}

		/** Parts of a token that are annotated on their own. */
		private List<Range> parts(int token) {
			return cells.getOrDefault(token, Map.of()).keySet().stream().filter(range -> !range.equals(tokens.get(token)))
					.sorted().toList();
		}

		private void place(Layer layer, Frame frame, Map<String, String> units) {
			List<String> roles = new ArrayList<>();
			List<String> fillers = new ArrayList<>();
			Span anchor = null;
			for (Filler filler : frame.getFillers()) {
				if (filler.getSpan() == null || !numbers.containsKey(filler.getSpan())) {
					selection.lose("filler", "Frames without their implicit fillers, or those that are not written",
							layer, frame, "The role '" + filler.getRole() + "' has no words that are written.");
					continue;
				}
				anchor = anchor == null ? filler.getSpan() : anchor;
				roles.add(Cells.escape(filler.getRole()));
				fillers.add(units.get(firstTokens.get(filler.getSpan()) + " " + firsts.get(filler.getSpan())) + "["
						+ numbers.get(filler.getSpan()) + "]");
			}
			if (anchor == null) {
				return;
			}
			silence.about(layer, frame);
			cells.get(firstTokens.get(anchor)).get(firsts.get(anchor)).add(new Written(next++,
					attributes(frame.getAttributes().toString()), Cells.escape(frame.getLabel()), String.join(";", roles),
					String.join(";", fillers)));
		}

		private void sentences(StringBuilder out) {
			int sentence = 0;
			int last = 0;
			for (Range range : segmentation.sentences().all()) {
				sentence++;
				if (!article.text().substring(last, range.begin()).chars().allMatch(c -> c == '\n')) {
					losses.leaveOut("export.webanno-tsv.between", "Texts that lose what stands between sentences",
							new Location("articles/" + article.article().getId() + "/text.txt", 0,
									article.article().getId(), null, null, null),
							"Between sentences there is more than line breaks.");
				}
				last = range.end();
				out.append('\n');
				for (String line : article.text().substring(range.begin(), range.end()).split("\n", -1)) {
					out.append("#Text=").append(escapeText(line)).append('\n');
				}
				int inSentence = 0;
				for (int i = 0; i < tokens.size(); i++) {
					Range token = tokens.get(i);
					if (token.begin() >= range.begin() && token.begin() < range.end()) {
						String unit = sentence + "-" + ++inSentence;
						row(out, unit, token, i);
						int part = 0;
						for (Range place : parts(i)) {
							row(out, unit + "." + ++part, place, i);
						}
					}
				}
			}
		}

		private void row(StringBuilder out, String unit, Range place, int token) {
			List<Written> all = cells.getOrDefault(token, new TreeMap<>()).getOrDefault(place, List.of());
			List<Written> spans = all.stream().filter(written -> written.fillers() == null).toList();
			List<Written> frames = all.stream().filter(written -> written.fillers() != null).toList();
			out.append(unit).append('\t').append(place.begin()).append('-').append(place.end()).append('\t')
					.append(article.text(), place.begin(), place.end());
			cell(out, spans, Written::attributes);
			cell(out, spans, Written::label);
			cell(out, frames, Written::attributes);
			cell(out, frames, Written::label);
			cell(out, frames, Written::roles);
			out.append('\t').append(frames.isEmpty() ? "_" : String.join("|", frames.stream().map(Written::fillers).toList()))
					.append("\t\n");
		}

		private static void cell(StringBuilder out, List<Written> values,
				Function<Written, String> value) {
			out.append('\t');
			if (values.isEmpty()) {
				out.append('_');
			}
			for (int i = 0; i < values.size(); i++) {
				out.append(i == 0 ? "" : "|").append(value.apply(values.get(i))).append('[').append(values.get(i).number())
						.append(']');
			}
		}
	}

	private static String escapeText(String line) {
		StringBuilder out = new StringBuilder();
		for (char c : line.toCharArray()) {
			out.append(switch (c) {
			case '\\' -> "\\\\";
			case '\t' -> "\\t";
			case '\r' -> "\\r";
			case '\f' -> "\\f";
			case '\b' -> "\\b";
			default -> c < 0x20 ? String.format("\\u%04X", (int) c) : Character.toString(c);
			});
		}
		return out.toString();
	}
}
