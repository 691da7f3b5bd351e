package org.rubricator.core.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Reads XMI as it is written here: elements with attributes and no text, no comments, ids in the same file. That is
 * nearly every file of a corpus, and a parser that is made anew for each takes most of the time of going through one.
 * Whatever looks different, damaged or newer is not read, and EMF has to say what it is.
 */
final class PlainXmi {

	private static final byte[] DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
			.getBytes(StandardCharsets.US_ASCII);

	/** Thrown and caught in this class; costs no stack trace. */
	private static final class Unusual extends Exception {
		private static final long serialVersionUID = 1L;

		static final Unusual INSTANCE = new Unusual();

		private Unusual() {
			super(null, null, false, false);
		}
	}

	private record Pending(EObject object, EReference reference, String id) {
	}

	/** Strings up to this length are looked up among those read before: names, labels and verdicts come again and again. */
	private static final int SHORT = 24;
	private static final int TABLE = 1 << 10;

	private final byte[] content;
	private final int length;
	private int at;
	private final String[] shared = new String[TABLE];
	private final Map<String, EObject> ids;
	private final List<Pending> pending = new ArrayList<>();

	private PlainXmi(byte[] content, int length) throws Unusual {
		this.content = content;
		this.length = length;
		at = DECLARATION.length;
		if (length <= at || !Arrays.equals(content, 0, at, DECLARATION, 0, at)) {
			throw Unusual.INSTANCE;
		}
		ids = HashMap.newHashMap(length / 80);
	}

	/** The object in a file, or null where the file is not as plain as that, or is no such object. */
	static EObject read(byte[] content, EClass type) {
		try {
			return new PlainXmi(content, content.length).document(type);
		} catch (Unusual | RuntimeException e) {
			return null;
		}
	}

	/**
	 * The attributes of the root element, those with a prefix not among them; null where they are not plain, or the
	 * element does not end within the bytes.
	 */
	static Map<String, String> head(byte[] content, int length, EClass type) {
		try {
			Map<String, String> attributes = new HashMap<>();
			new PlainXmi(content, length).root(type, attributes);
			return attributes;
		} catch (Unusual | RuntimeException e) {
			return null;
		}
	}

	private EObject document(EClass type) throws Unusual {
		Map<String, String> attributes = new HashMap<>();
		String name = root(type, attributes);
		EObject root = create(type);
		for (Map.Entry<String, String> attribute : attributes.entrySet()) {
			set(root, attribute.getKey(), attribute.getValue());
		}
		children(root, name);
		skipSpace();
		if (at != length) {
			throw Unusual.INSTANCE;
		}
		for (Pending reference : pending) {
			EObject target = ids.get(reference.id());
			if (target == null || !reference.reference().getEReferenceType().isInstance(target)) {
				throw Unusual.INSTANCE;
			}
			reference.object().eSet(reference.reference(), target);
		}
		return root;
	}

	/** Reads the begin of the root element; its name. */
	private String root(EClass type, Map<String, String> attributes) throws Unusual {
		skipSpace();
		expect('<');
		String name = name();
		int colon = name.indexOf(':');
		if (colon < 1 || !name.substring(colon + 1).equals(type.getName())) {
			throw Unusual.INSTANCE;
		}
		boolean declared = false;
		while (skipSpace() && peek() != '>' && peek() != '/') {
			String attribute = name();
			String value = value();
			if (attribute.startsWith("xmlns:")) {
				declared |= attribute.substring(6).equals(name.substring(0, colon))
						&& value.equals(type.getEPackage().getNsURI());
			} else if (attribute.indexOf(':') < 0) {
				if (attributes.put(attribute, value) != null) {
					throw Unusual.INSTANCE;
				}
			} else if (!attribute.equals("xmi:version") || !value.equals("2.0")) {
				throw Unusual.INSTANCE;
			}
		}
		if (!declared) {
			throw Unusual.INSTANCE;
		}
		return name;
	}

	private static EObject create(EClass type) throws Unusual {
		if (type.isAbstract() || type.isInterface()) {
			throw Unusual.INSTANCE;
		}
		return type.getEPackage().getEFactoryInstance().create(type);
	}

	/** From the end of an element's begin to the end of the element. */
	private void children(EObject parent, String name) throws Unusual {
		if (peek() == '/') {
			at++;
			expect('>');
			return;
		}
		expect('>');
		while (true) {
			skipSpace();
			expect('<');
			if (peek() == '/') {
				at++;
				if (!name().equals(name)) {
					throw Unusual.INSTANCE;
				}
				skipSpace();
				expect('>');
				return;
			}
			child(parent);
		}
	}

	@SuppressWarnings("unchecked")
	private void child(EObject parent) throws Unusual {
		String name = name();
		if (!(parent.eClass().getEStructuralFeature(name) instanceof EReference reference) || !reference.isContainment()) {
			throw Unusual.INSTANCE;
		}
		EObject child = create(reference.getEReferenceType());
		while (skipSpace() && peek() != '>' && peek() != '/') {
			String attribute = name();
			set(child, attribute, value());
		}
		children(child, name);
		if (reference.isMany()) {
			((InternalEList<EObject>) parent.eGet(reference)).addUnique(child);
		} else if (parent.eIsSet(reference)) {
			throw Unusual.INSTANCE;
		} else {
			parent.eSet(reference, child);
		}
	}

	private void set(EObject object, String name, String value) throws Unusual {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		if (feature == null || feature.isMany() || feature.isDerived() || object.eIsSet(feature)) {
			throw Unusual.INSTANCE;
		}
		if (feature instanceof EAttribute attribute) {
			EDataType type = attribute.getEAttributeType();
			EFactory factory = type.getEPackage().getEFactoryInstance();
			object.eSet(attribute,
					type == EcorePackage.Literals.ESTRING ? value : factory.createFromString(type, value));
			if (attribute.isID() && ids.put(value, object) != null) {
				throw Unusual.INSTANCE;
			}
		} else if (feature instanceof EReference reference && !reference.isContainment() && isId(value)) {
			pending.add(new Pending(object, reference, value));
		} else {
			throw Unusual.INSTANCE;
		}
	}

	private static boolean isId(String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c <= ' ' || c == '#' || c == '/' || c == ':') {
				return false;
			}
		}
		return !value.isEmpty();
	}

	private String name() throws Unusual {
		int begin = at;
		while (true) {
			int c = peek();
			if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || at > begin && (c == ':' || c >= '0' && c <= '9')) {
				at++;
			} else if (at == begin) {
				throw Unusual.INSTANCE;
			} else {
				return ascii(begin, at);
			}
		}
	}

	/** Reads {@code ="..."}. */
	private String value() throws Unusual {
		expect('=');
		expect('"');
		int begin = at;
		boolean escaped = false;
		boolean ascii = true;
		for (int c = peek(); c != '"'; c = peek()) {
			if (c >= 0 && c < ' ' || c == '<') {
				throw Unusual.INSTANCE;
			}
			escaped |= c == '&';
			ascii &= c >= 0;
			at++;
		}
		String value = ascii ? ascii(begin, at) : unicode(begin, at);
		at++;
		int after = peek();
		if (after != ' ' && after != '>' && after != '/') {
			throw Unusual.INSTANCE;
		}
		return escaped ? unescape(value) : value;
	}

	private String ascii(int begin, int end) {
		int size = end - begin;
		if (size > SHORT) {
			return new String(content, begin, size, StandardCharsets.ISO_8859_1);
		}
		int hash = size;
		for (int i = begin; i < end; i++) {
			hash = hash * 31 + content[i];
		}
		int place = (hash ^ hash >>> 10) & TABLE - 1;
		if (!isAt(begin, size, shared[place])) {
			shared[place] = new String(content, begin, size, StandardCharsets.ISO_8859_1);
		}
		return shared[place];
	}

	private boolean isAt(int begin, int size, String known) {
		if (known == null || known.length() != size) {
			return false;
		}
		for (int i = 0; i < size; i++) {
			if (known.charAt(i) != content[begin + i]) {
				return false;
			}
		}
		return true;
	}

	private String unicode(int begin, int end) throws Unusual {
		String value = new String(content, begin, end - begin, StandardCharsets.UTF_8);
		for (int i = 0; i < value.length(); i++) {
			// What is no character of XML, and what stands for bytes that are no UTF-8.
			if (value.charAt(i) >= '\uFFFD') {
				throw Unusual.INSTANCE;
			}
		}
		return value;
	}

	private static String unescape(String value) throws Unusual {
		StringBuilder plain = new StringBuilder(value.length());
		int from = 0;
		for (int amp = value.indexOf('&'); amp >= 0; amp = value.indexOf('&', from)) {
			int end = value.indexOf(';', amp);
			if (end < 0) {
				throw Unusual.INSTANCE;
			}
			plain.append(value, from, amp);
			switch (value.substring(amp + 1, end)) {
			case "lt" -> plain.append('<');
			case "gt" -> plain.append('>');
			case "amp" -> plain.append('&');
			case "quot" -> plain.append('"');
			case "apos" -> plain.append('\'');
			case "#xA", "#10" -> plain.append('\n');
			case "#x9", "#9" -> plain.append('\t');
			case "#xD", "#13" -> plain.append('\r');
			default -> throw Unusual.INSTANCE;
			}
			from = end + 1;
		}
		return plain.append(value, from, value.length()).toString();
	}

	/** True, so that it can stand in a condition. */
	private boolean skipSpace() {
		while (at < length) {
			int c = content[at];
			if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
				break;
			}
			at++;
		}
		return true;
	}

	/** The byte here: a character of ASCII, or negative. */
	private int peek() throws Unusual {
		if (at >= length) {
			throw Unusual.INSTANCE;
		}
		return content[at];
	}

	private void expect(char c) throws Unusual {
		if (peek() != c) {
			throw Unusual.INSTANCE;
		}
		at++;
	}
}
