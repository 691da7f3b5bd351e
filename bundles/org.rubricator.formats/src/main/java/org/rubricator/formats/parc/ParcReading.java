package org.rubricator.formats.parc;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.formats.xml.Xml;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Range;

/** Makes an article and a layer of the words of one file. */
final class ParcReading {

	/** Where a word stands in the original text, which the file does not have: bytes, the end exclusive. */
	private static final Pattern BYTES = Pattern.compile("(\\d{1,9}),(\\d{1,9})");

	private final Input input;
	private final StringBuilder text = new StringBuilder();
	private final List<Range> words = new ArrayList<>();
	/** Words by attribution and role, by number and in order. */
	private final Map<String, Map<String, List<Integer>>> attributions = new LinkedHashMap<>();
	private final List<Finding> findings = new ArrayList<>();
	private boolean inWord;
	private boolean sentenceBegins;
	private long endOfLast = -1;
	private int traces;
	private int withoutRole;

	ParcReading(Input input) {
		this.input = input;
	}

	List<Finding> findings() {
		return findings;
	}

	/** @throws RefusalException if it is no XML, or has no words */
	void read(InputStream in) throws RefusalException {
		Xml.read(in, reader -> {
			String attribution = null;
			boolean role = false;
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					String name = reader.getLocalName();
					if (name.equals("SENTENCE")) {
						sentenceBegins = true;
					} else if (name.equals("WORD")) {
						word(reader);
					} else if (name.equals("attribution")) {
						attribution = reader.getAttributeValue(null, "id");
						role = false;
					} else if (name.equals("attributionRole")) {
						role |= role(attribution, reader.getAttributeValue(null, "roleValue"));
					}
				} else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("attribution") && !role) {
					withoutRole++;
				}
			}
			return null;
		});
		if (words.isEmpty()) {
			throw new RefusalException("It has no words.");
		}
	}

	private void word(XMLStreamReader reader) {
		String word = reader.getAttributeValue(null, "text");
		String where = reader.getAttributeValue(null, "ByteCount");
		Matcher bytes = BYTES.matcher(where == null ? "" : where);
		boolean known = bytes.matches();
		inWord = word != null && !word.isBlank() && !(known && bytes.group(1).equals(bytes.group(2)));
		if (!inWord) {
			traces++;
			return;
		}
		if (sentenceBegins && !text.isEmpty()) {
			text.append('\n');
		} else if (!text.isEmpty() && !(known && Long.parseLong(bytes.group(1)) == endOfLast)) {
			text.append(' ');
		}
		sentenceBegins = false;
		endOfLast = known ? Long.parseLong(bytes.group(2)) : -1;
		words.add(new Range(text.length(), text.length() + word.length()));
		text.append(word);
	}

	/** Gives the last word a role; false if there is none. */
	private boolean role(String attribution, String role) {
		if (attribution == null || role == null || role.isBlank()) {
			return false;
		}
		if (inWord) {
			List<Integer> numbers = attributions.computeIfAbsent(attribution, id -> new LinkedHashMap<>())
					.computeIfAbsent(role, name -> new ArrayList<>());
			if (numbers.isEmpty() || numbers.getLast() != words.size() - 1) {
				numbers.add(words.size() - 1);
			}
		}
		return true;
	}

	/** What was read. */
	ImportedArticle article() throws RefusalException {
		ImportedText imported = new ImportedText(text.toString());
		LayerBuilder layer = new LayerBuilder(null, input.fileName());
		for (Map.Entry<String, Map<String, List<Integer>>> attribution : attributions.entrySet()) {
			Frame frame = layer.frame(attribution.getKey(), "Attribution");
			if (attribution.getKey().contains("Nested")) {
				LayerBuilder.attribute(frame, "nested", "true");
			}
			for (Map.Entry<String, List<Integer>> role : attribution.getValue().entrySet()) {
				try {
					LayerBuilder.fill(frame, role.getKey(), layer.span(null, role.getKey(), ranges(role.getValue(), imported)));
				} catch (RefusalException e) {
					findings.add(Finding.error("import.parc.place", Location.ofFile(input.name()), "The " + role.getKey() + " of "
							+ attribution.getKey() + " was left out: " + e.getMessage() + "."));
				}
			}
		}
		count("import.parc.trace", traces, "Words that are not in the text, such as traces of the parser, were left out: ");
		count("import.parc.role", withoutRole, "Attributions of words that say no role were left out: ");
		return new ImportedArticle(PlainArticle.of(input, PlainArticle.baseName(input.fileName()), imported.canonical()),
				List.of(layer.layer()), List.of(), 0);
	}

	private void count(String code, int number, String words) {
		if (number > 0) {
			findings.add(Finding.info(code, Location.ofFile(input.name()), words + number + "."));
		}
	}

	/** Words that follow each other are one range. */
	private List<Range> ranges(List<Integer> numbers, ImportedText imported) throws RefusalException {
		List<Range> ranges = new ArrayList<>();
		for (int i = 0; i < numbers.size(); i++) {
			int first = numbers.get(i);
			while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
				i++;
			}
			ranges.add(imported.range(words.get(first).begin(), words.get(numbers.get(i)).end(), OffsetUnit.UTF16));
		}
		return ranges;
	}
}
