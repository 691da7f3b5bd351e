package org.rubricator.formats.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.text.PlainArticle;

/** Reads brat standoff: {@code X.ann} with the text {@code X.txt} beside it. */
public final class BratImporter implements Importer {

	static final Option OFFSETS = Option.choice("offsets",
			"What offsets count: code points as brat has it, or UTF-16 units as DKPro and INCEpTION write; the words of the "
					+ "annotations tell, unless it is said.",
			"auto", "code-points", "utf16");
	static final Option TEXTS = Option.text("texts",
			"Folder of the texts, from the folder of the annotations, such as ../text; empty: beside them.");

	private static final Pattern FIRST_LINE = Pattern.compile("[TREAMN#*]\\d*\\s+\\S+\\s[^\\n]*.*", Pattern.DOTALL);

	@Override
	public String id() {
		return "brat";
	}

	@Override
	public String title() {
		return "brat standoff";
	}

	@Override
	public List<String> extensions() {
		return List.of("ann");
	}

	@Override
	public String description() {
		return "A .ann file with the text beside it as .txt: text-bound annotations, discontinuous ones too, relations, "
				+ "events, attributes, normalizations, equivalences and notes. X_ada.ann with the text X.txt is by 'ada'. "
				+ "A line that does not fit is named and left out.";
	}

	@Override
	public List<Option> options() {
		return List.of(OFFSETS, TEXTS);
	}

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	@Override
	public List<String> companions(String fileName) {
		String base = PlainArticle.baseName(fileName);
		int suffix = base.lastIndexOf('_');
		return suffix < 1 ? List.of(base + ".txt") : List.of(base + ".txt", base.substring(0, suffix) + ".txt");
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		if (!input.extension().equals("ann")) {
			return Recognition.NONE;
		}
		String head = new String(input.head(), StandardCharsets.UTF_8);
		return head.isEmpty() || FIRST_LINE.matcher(head).matches() ? Recognition.CONTENT : Recognition.NAME;
	}

	/** Where the text of an input is, and whose annotations they are as the name says. */
	private record TextFile(Input input, String name, String annotator) {
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		TextFile file = textFile(input, options.text(TEXTS.name()));
		ImportedText text = new ImportedText(PlainArticle.utf8(file.input().bytes(), file.input().name()));
		String[] lines = PlainArticle.utf8(input.bytes(), "It").split("\r\n|\n|\r", -1);
		StandoffReading reading = best(text, lines, options.text(OFFSETS.name()), input, file);
		sink.accept(new ImportedArticle(PlainArticle.of(file.input(), file.name(), text.canonical()),
				List.of(reading.layer()), reading.actors(), 0));
		reading.findings().forEach(sink::report);
	}

	private static TextFile textFile(Input input, String folder) throws RefusalException {
		String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
		String base = PlainArticle.baseName(input.fileName());
		Optional<Input> same = input.beside(prefix + base + ".txt");
		if (same.isPresent()) {
			return new TextFile(same.get(), base, null);
		}
		int suffix = base.lastIndexOf('_');
		if (suffix > 0) {
			Optional<Input> text = input.beside(prefix + base.substring(0, suffix) + ".txt");
			if (text.isPresent()) {
				return new TextFile(text.get(), base.substring(0, suffix), base.substring(suffix + 1));
			}
		}
		throw new RefusalException("Its text " + prefix + base
				+ ".txt is not there. Put it beside the annotations, or name its folder with the option texts.");
	}

	private static StandoffReading best(ImportedText text, String[] lines, String unit, Input input, TextFile file) {
		OffsetUnit first = unit.equals("utf16") ? OffsetUnit.UTF16 : OffsetUnit.CODE_POINTS;
		StandoffReading reading = new StandoffReading(text, first, input, file.annotator());
		reading.read(lines);
		boolean same = text.offsets().codePointLength() == text.offsets().utf16Length();
		if (!unit.equals("auto") || reading.misplaced() == 0 || same) {
			return reading;
		}
		StandoffReading other = new StandoffReading(text, OffsetUnit.UTF16, input, file.annotator());
		other.read(lines);
		if (other.misplaced() >= reading.misplaced()) {
			return reading;
		}
		other.findings().add(Finding.info("import.brat.utf16", Location.ofFile(input.name()),
				"Its offsets count UTF-16 units, as its words show; brat itself counts code points."));
		return other;
	}
}
