package org.rubricator.formats.webanno;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.formats.webanno.Cells.Value;
import org.rubricator.formats.webanno.Columns.Kind;
import org.rubricator.formats.webanno.Sheet.Row;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Makes a layer of a sheet. */
final class SheetReading {

	private static final Pattern END = Pattern.compile("(\\d+-\\d+(?:\\.\\d+)?)(?:\\[(\\d+)(?:_(\\d+))?\\])?");
	private static final Pattern LINK = Pattern.compile("(.*)->(\\d+)-(\\d+)");

	private final Sheet sheet;
	private final ImportedText text;
	private final Input input;
	private final LayerBuilder layer;
	private final List<Finding> findings = new ArrayList<>();
	private final Map<String, Draft> drafts = new LinkedHashMap<>();
	private final Map<String, Span> spans = new LinkedHashMap<>();
	private int empty;

	/** An annotation whose rows are being collected. */
	private static final class Draft {
		private final Columns columns;
		private final Map<String, String> values = new TreeMap<>();
		private final Map<Integer, String> slots = new TreeMap<>();
		private final int line;
		private int begin = Integer.MAX_VALUE;
		private int end = -1;

		Draft(Columns columns, int line) {
			this.columns = columns;
			this.line = line;
		}
	}

	SheetReading(Sheet sheet, ImportedText text, Input input, String annotator) {
		this.sheet = sheet;
		this.text = text;
		this.input = input;
		layer = new LayerBuilder(annotator, input.fileName());
	}

	List<Finding> findings() {
		return findings;
	}

	Layer read() {
		for (Columns columns : sheet.layers()) {
			if (columns.kind() == Kind.SPAN) {
				sheet.rows().forEach(row -> collect(columns, row));
			}
		}
		drafts.forEach(this::span);
		drafts.forEach(this::slots);
		for (Columns columns : sheet.layers()) {
			if (columns.kind() == Kind.RELATION) {
				sheet.rows().forEach(row -> relations(columns, row));
			} else if (columns.kind() == Kind.CHAIN) {
				chains(columns);
			}
		}
		if (empty > 0) {
			findings.add(Finding.warning("import.webanno.empty", Location.ofFile(input.name()),
					"Annotations without words were left out: " + empty + "."));
		}
		return layer.layer();
	}

	/** Annotations of one type are told apart by their numbers; without one they are of one row. */
	private static String key(Columns columns, String unit, int number, int place) {
		return columns.first() + " " + (number > 0 ? "#" + number : unit + "/" + place);
	}

	private void collect(Columns columns, Row row) {
		for (int column = 0; column < columns.columns().size(); column++) {
			// What fills slots has numbers of its own; those of the annotations stand with the roles.
			boolean fillers = columns.isFillers(column);
			String cell = row.cells().get(columns.first() + column);
			List<Value> values = fillers ? stackedEnds(cell) : Cells.stacked(cell);
			List<Value> numbers = fillers ? Cells.stacked(row.cells().get(columns.first() + column - 1)) : values;
			for (int place = 0; place < values.size() && place < numbers.size(); place++) {
				Value value = values.get(place);
				if (value.isNone()) {
					continue;
				}
				Draft draft = drafts.computeIfAbsent(key(columns, row.unit(), numbers.get(place).number(), place),
						key -> new Draft(columns, row.line()));
				draft.begin = Math.min(draft.begin, row.begin());
				draft.end = Math.max(draft.end, row.end());
				if (columns.isRoles(column) || columns.isFillers(column)) {
					draft.slots.put(column, value.raw());
				} else if (value.text() != null && !columns.columns().get(column).isEmpty()) {
					draft.values.put(columns.columns().get(column), value.text());
				}
			}
		}
	}

	private void span(String key, Draft draft) {
		boolean frame = draft.columns.label().equals(TsvFormat.FRAME);
		if (draft.begin == draft.end) {
			empty++;
		} else if (!frame) {
			try {
				Range range = text.range(draft.begin, draft.end, OffsetUnit.UTF16);
				Span span = layer.span(null, draft.columns.label(), List.of(range));
				own(span, draft);
				spans.put(key, span);
			} catch (RefusalException e) {
				refuse(draft.line, "An annotation was left out: " + e.getMessage());
			}
		}
	}

	/** Labels and attributes as we write them, or the features as they are. */
	private static void own(Annotation annotation, Draft draft) {
		boolean ours = draft.columns.label().equals(TsvFormat.SPAN) || draft.columns.label().equals(TsvFormat.FRAME);
		draft.values.forEach((name, value) -> {
			if (ours && name.equals(TsvFormat.LABEL)) {
				annotation.setLabel(value);
			} else if (ours && name.equals(TsvFormat.ATTRIBUTES)) {
				try {
					annotation.setAttributes(Attributes.parse(value));
				} catch (IllegalArgumentException e) {
					LayerBuilder.attribute(annotation, name, value);
				}
			} else {
				LayerBuilder.attribute(annotation, name, value);
			}
		});
	}

	private void slots(String key, Draft draft) {
		for (Map.Entry<Integer, String> roles : draft.slots.entrySet()) {
			int column = roles.getKey();
			String targets = draft.columns.isRoles(column) ? draft.slots.get(column + 1) : null;
			if (targets == null) {
				continue;
			}
			Frame frame = layer.frame(null, draft.columns.label());
			if (spans.containsKey(key)) {
				LayerBuilder.fill(frame, "trigger", spans.get(key));
			} else {
				own(frame, draft);
			}
			List<String> names = Cells.split(roles.getValue(), ';');
			List<String> ends = Cells.split(targets, ';');
			String type = draft.columns.columns().get(column + 1);
			for (int i = 0; i < ends.size(); i++) {
				Matcher end = END.matcher(ends.get(i));
				String role = i < names.size() ? Cells.unescape(names.get(i)) : "*";
				String name = draft.columns.columns().get(column);
				Span span = end.matches() ? find(type, end.group(1), end.group(2)) : null;
				if (span == null) {
					refuse(draft.line, "A slot was left out: what should fill it, " + ends.get(i) + ", is not there");
				} else {
					LayerBuilder.fill(frame, role.equals("*") ? name.replaceFirst("^ROLE_[^:]*:", "").replaceFirst("_.*", "")
							: role, span);
				}
			}
		}
	}

	/** The annotation of a type at a unit; of a token, one is made. */
	private Span find(String type, String unit, String number) {
		Row row = sheet.row(unit);
		if (row == null) {
			return null;
		}
		int wanted = number == null ? 0 : Cells.number(number);
		for (Columns columns : sheet.layers()) {
			if (columns.kind() == Kind.SPAN && (columns.type().equals(type) || type.equals("uima.tcas.Annotation"))) {
				Span span = spans.get(key(columns, unit, wanted, 0));
				if (span != null) {
					return span;
				}
			}
		}
		if (sheet.layers().stream().anyMatch(columns -> columns.kind() == Kind.SPAN && columns.type().equals(type))) {
			return null;
		}
		return spans.computeIfAbsent(type + " " + unit, key -> {
			try {
				return layer.span(null, type.substring(type.lastIndexOf('.') + 1),
						List.of(text.range(row.begin(), row.end(), OffsetUnit.UTF16)));
			} catch (RefusalException e) {
				return null;
			}
		});
	}

	private void relations(Columns columns, Row row) {
		int last = columns.columns().size() - 1;
		String base = columns.columns().get(last).replaceFirst("^BT_", "");
		List<Value> ends = stackedEnds(row.cells().get(columns.first() + last));
		for (int i = 0; i < ends.size(); i++) {
			if (ends.get(i).isNone()) {
				continue;
			}
			Matcher end = END.matcher(ends.get(i).raw());
			if (!end.matches()) {
				refuse(row.line(), "A relation was left out: '" + ends.get(i).raw() + "' names no annotation");
				continue;
			}
			Span source = find(base, end.group(1), end.group(2));
			Span target = find(base, row.unit(), end.group(3));
			if (source == null || target == null) {
				refuse(row.line(), "A relation was left out: an end of it is not there");
				continue;
			}
			Frame frame = layer.frame(null, columns.label());
			LayerBuilder.fill(frame, "Governor", source);
			LayerBuilder.fill(frame, "Dependent", target);
			for (int column = 0; column < last; column++) {
				List<Value> values = Cells.stacked(row.cells().get(columns.first() + column));
				if (i < values.size() && values.get(i).text() != null) {
					LayerBuilder.attribute(frame, columns.columns().get(column), values.get(i).text());
				}
			}
		}
	}

	/** In this column brackets are not numbers of the annotation itself. */
	private static List<Value> stackedEnds(String cell) {
		return Cells.split(cell, '|').stream().map(part -> new Value(part, 0)).toList();
	}

	private void chains(Columns columns) {
		Map<String, int[]> places = new LinkedHashMap<>();
		Map<String, Map<String, String>> values = new LinkedHashMap<>();
		for (Row row : sheet.rows()) {
			for (int column = 0; column < columns.columns().size(); column++) {
				List<String> links = Cells.split(row.cells().get(columns.first() + column), '|');
				for (int i = 0; i < links.size(); i++) {
					Matcher link = LINK.matcher(links.get(i));
					if (link.matches()) {
						String key = Cells.number(link.group(2)) + "-" + Cells.number(link.group(3));
						int[] place = places.computeIfAbsent(key, k -> new int[] { row.begin(), row.end() });
						place[1] = Math.max(place[1], row.end());
						Map<String, String> found = values.computeIfAbsent(key, k -> new TreeMap<>());
						value(found, columns.columns().get(column), link.group(1));
						for (int other = 0; other < columns.columns().size(); other++) {
							List<Value> stacked = Cells.stacked(row.cells().get(columns.first() + other));
							if (other != column && i < stacked.size()) {
								value(found, columns.columns().get(other), stacked.get(i).raw());
							}
						}
					}
				}
			}
		}
		Map<String, Frame> frames = new LinkedHashMap<>();
		places.forEach((key, place) -> {
			try {
				Span span = layer.span(null, columns.label(), List.of(text.range(place[0], place[1], OffsetUnit.UTF16)));
				values.get(key).forEach((name, value) -> LayerBuilder.attribute(span, name, value));
				LayerBuilder.fill(frames.computeIfAbsent(key.substring(0, key.indexOf('-')),
						chain -> layer.frame(null, columns.label().replaceFirst("Link$", "") + "Chain")), "member", span);
			} catch (RefusalException e) {
				empty++;
			}
		});
	}

	private static void value(Map<String, String> values, String name, String raw) {
		if (!raw.equals("*") && !raw.equals("_") && !raw.isEmpty() && !name.isEmpty()) {
			values.put(name, Cells.unescape(raw));
		}
	}

	private void refuse(int line, String reason) {
		findings.add(Finding.error("import.webanno.line", Location.ofFile(input.name(), line), reason + "."));
	}
}
