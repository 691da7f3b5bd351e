package org.rubricator.core.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Characters that no XML 1.0 file can hold. The canonical text is no XML file and may have them. */
public final class XmlStrings {

	private XmlStrings() {
	}

	/** Replaces them by U+FFFD in all that is said of the article; whether there were any. */
	static boolean clean(ImportedArticle imported) {
		boolean changed = cleanTree(imported.draft().article());
		for (EObject actor : imported.actors()) {
			changed |= cleanTree(actor);
		}
		for (EObject layer : imported.layers()) {
			changed |= cleanTree(layer);
		}
		return changed;
	}

	private static boolean cleanTree(EObject root) {
		boolean changed = clean(root);
		for (var contents = EcoreUtil.getAllContents(root, false); contents.hasNext();) {
			changed |= clean((EObject) contents.next());
		}
		return changed;
	}

	@SuppressWarnings("unchecked")
	private static boolean clean(EObject object) {
		boolean changed = false;
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.isMany() && object.eGet(attribute) instanceof List<?> values) {
				for (int i = 0; i < values.size(); i++) {
					if (values.get(i) instanceof String value && !clean(value).equals(value)) {
						((List<Object>) values).set(i, clean(value));
						changed = true;
					}
				}
			} else if (object.eGet(attribute) instanceof String value && !clean(value).equals(value)) {
				object.eSet(attribute, clean(value));
				changed = true;
			}
		}
		return changed;
	}

	/**
	 * The value with U+FFFD for each of them.
	 *
	 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
	 */
	public static String clean(String value) {
		if (value.codePoints().allMatch(XmlStrings::isAllowed)) {
			return value;
		}
		StringBuilder clean = new StringBuilder(value.length());
		value.codePoints().forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
		return clean.toString();
	}

	private static boolean isAllowed(int c) {
		return c >= 0x20 && c < 0xD800 || c == '\t' || c == '\n' || c == '\r' || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
	}
}
