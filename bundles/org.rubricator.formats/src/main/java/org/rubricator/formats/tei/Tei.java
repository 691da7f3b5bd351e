package org.rubricator.formats.tei;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Names in files, and what is the same for all elements. */
final class Tei {

	static final String ID = "tei";
	static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
	/** Before the name of a feature that is no attribute. */
	static final String OWN = "rubricator.";
	static final String LABEL = OWN + "label";
	static final String COMMENT = OWN + "comment";
	static final String FLAGGED = OWN + "flagged";
	/** The value is a role that nothing in the text fills; as many features as there are such roles. */
	static final String IMPLICIT = OWN + "implicit";
	/** Id of an actor whom the registry does not have. */
	static final String UNKNOWN_ACTOR = OWN + "actor";
	/** Type of a feature structure that is a frame. */
	static final String FRAME = "frame";
	/** Type of the description of an article that we wrote. */
	static final String ARTICLE = "article";
	static final String ACTOR_ID = "actor.";

	private Tei() {
	}

	/** Any name as a word without white space, as most attributes want one. */
	static String word(String name) {
		StringBuilder word = new StringBuilder();
		name.codePoints().forEach(c -> {
			if (c == '%' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
					|| Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.UNASSIGNED) {
				word.append(String.format("%%%06X", c));
			} else {
				word.appendCodePoint(c);
			}
		});
		return word.toString();
	}

	/** What {@link #word} made a word of. */
	static String name(String word) {
		StringBuilder name = new StringBuilder();
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) == '%' && i + 7 <= word.length() && word.substring(i + 1, i + 7).matches("[0-9A-F]{6}")
					&& Character.isValidCodePoint(Integer.parseInt(word.substring(i + 1, i + 7), 16))) {
				name.appendCodePoint(Integer.parseInt(word.substring(i + 1, i + 7), 16));
				i += 6;
			} else {
				name.append(word.charAt(i));
			}
		}
		return name.toString();
	}

	/** The attribute, or null. */
	static String attribute(XMLStreamReader reader, String name) {
		return reader.getAttributeValue(null, name);
	}

	/** Null where it has none. */
	static String id(XMLStreamReader reader) {
		return reader.getAttributeValue(XMLConstants.XML_NS_URI, "id");
	}

	/** All text in the element before whose content the reader stands; afterwards it stands at its end. */
	static String text(XMLStreamReader reader) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		for (int depth = 1; depth > 0;) {
			reader.next();
			if (reader.isStartElement()) {
				depth++;
			} else if (reader.isEndElement()) {
				depth--;
			} else if (reader.isCharacters()) {
				text.append(reader.getText());
			}
		}
		return text.toString();
	}
}
