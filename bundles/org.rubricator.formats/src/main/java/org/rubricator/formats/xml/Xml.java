package org.rubricator.formats.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

import org.rubricator.core.exchange.RefusalException;

/** XML of others. */
public final class Xml {

	/** Deepest nesting that is read. */
	public static final int DEEPEST = 200;

	private static final int HEAD = 200;
	private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"'][^>]*>.*", Pattern.DOTALL);

	private Xml() {
	}

	/** Reads a document; {@code reader} stands before its first element. */
	@FunctionalInterface
	public interface Reading<T> {
		T read(XMLStreamReader reader) throws XMLStreamException, RefusalException;
	}

	/**
	 * Reads a document. Document types are not read and entities not resolved; what nests too deep is refused.
	 *
	 * @throws RefusalException if it is no XML, or the reading says so; the message is for people
	 */
	public static <T> T read(InputStream in, Reading<T> reading) throws RefusalException {
		try {
			return reading.read(new Limited(factory().createXMLStreamReader(decoded(in))));
		} catch (IOException e) {
			throw e instanceof RefusalException refusal ? refusal
					: new RefusalException("It cannot be read: " + e.getMessage() + ".");
		} catch (XMLStreamException e) {
			String reason = e.getMessage() == null ? e.toString() : e.getMessage().replaceAll("(?s).*Message: ", "").strip();
			throw new RefusalException("It is not XML that can be read: line "
					+ (e.getLocation() == null ? "?" : e.getLocation().getLineNumber()) + ": " + reason
					+ (reason.endsWith(".") ? "" : "."));
		}
	}

	/** In the encoding that it declares. Bytes that mean nothing in it are refused here, for the parser prints them. */
	private static Reader decoded(InputStream in) throws IOException {
		BufferedInputStream bytes = new BufferedInputStream(in, HEAD * 4);
		bytes.mark(HEAD);
		byte[] head = bytes.readNBytes(HEAD);
		bytes.reset();
		boolean wide = head.length > 1 && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF
				|| head[0] == (byte) 0xFF && head[1] == (byte) 0xFE);
		Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
		Charset charset = StandardCharsets.UTF_8;
		try {
			charset = wide ? StandardCharsets.UTF_16 : declared.lookingAt() ? Charset.forName(declared.group(1)) : charset;
		} catch (IllegalArgumentException e) {
			throw new RefusalException("It is in the encoding '" + declared.group(1) + "', which is not known here.");
		}
		if (head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
			bytes.skipNBytes(3);
		}
		return new InputStreamReader(bytes, charset.newDecoder());
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, Boolean.TRUE);
		factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, Boolean.TRUE);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("It refers to something outside of itself");
		});
		// JDKs differ in how deep they read; here DEEPEST says it.
		factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "0");
		// The text of a document may be one attribute; its size is limited by that of the file.
		factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", "0");
		factory.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
		return factory;
	}

	private static final class Limited extends StreamReaderDelegate {

		private int depth;

		Limited(XMLStreamReader reader) {
			super(reader);
		}

		@Override
		public int next() throws XMLStreamException {
			int event = super.next();
			if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
				throw new XMLStreamException("Its elements nest deeper than " + DEEPEST, getLocation());
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			} else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new XMLStreamException("It has the entity " + getLocalName() + ", which is not read", getLocation());
			}
			return event;
		}

		@Override
		public String getElementText() throws XMLStreamException {
			String text = super.getElementText();
			depth--; // it has gone past the end of the element
			return text;
		}
	}

	/** Text for an attribute or between tags; characters that XML cannot hold become U+FFFD, which is as long. */
	public static String escape(String text) {
		StringBuilder out = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			String escaped = switch (c) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> "&quot;";
			case '\t' -> "&#9;";
			case '\n' -> "&#10;";
			case '\r' -> "&#13;";
			default -> isHeld(c) ? null : "\uFFFD";
			};
			if (escaped != null && out == null) {
				out = new StringBuilder(text.length() + 16).append(text, 0, i);
			}
			if (out != null) {
				if (escaped == null) {
					out.append(c);
				} else {
					out.append(escaped);
				}
			}
		}
		return out == null ? text : out.toString();
	}

	/** Whether XML 1.0 can hold the UTF-16 unit; surrogates are taken for halves of pairs. */
	public static boolean isHeld(char c) {
		return c >= 0x20 && c < 0xFFFE || c == '\t' || c == '\n' || c == '\r';
	}

	/** Whether XML 1.0 can hold the text. */
	public static boolean isHeld(String text) {
		return text.chars().allMatch(c -> isHeld((char) c));
	}
}
