package org.rubricator.core.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.rubricator.core.change.SpanIndex;
import org.rubricator.model.annotation.AnnotationPackage;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Span;

/**
 * XMI as corpora keep it: UTF-8, LF, one span or frame a line in the order of the text, and nothing in it that depends
 * on when or where it was written. Tuned for loading: ids are found through a map and references resolved at the end,
 * without which 20,000 spans take seconds.
 */
final class ModelResource extends XMIResourceImpl {

	private static final XMLParserPool PARSERS = new XMLParserPoolImpl();

	private static final Comparator<Frame> FRAMES = Comparator.comparingInt(ModelResource::place)
			.thenComparing(frame -> frame.getId().length()).thenComparing(Frame::getId);

	ModelResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setEncoding("UTF-8");
		Map<Object, Object> load = getDefaultLoadOptions();
		load.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
		load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		load.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
		load.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		load.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		// No file of a corpus has a document type; one that does means harm.
		load.put(XMLResource.OPTION_PARSER_FEATURES,
				Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
		Map<Object, Object> save = getDefaultSaveOptions();
		save.put(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);
		save.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new XMIHelperImpl(this);
	}

	@Override
	protected XMLSave createXMLSave() {
		return new Save(createXMLHelper());
	}

	private static int place(Frame frame) {
		int place = Integer.MAX_VALUE;
		for (Filler filler : frame.getFillers()) {
			if (filler.getSpan() != null) {
				place = Math.min(place, filler.getSpan().getParts().begin());
			}
		}
		return place;
	}

	private static final class Save extends XMISaveImpl {

		Save(XMLHelper helper) {
			super(helper);
		}

		@Override
		protected void init(XMLResource resource, Map<?, ?> options) {
			super.init(resource, options);
			escape = new Cleaning();
			escape.setMappingLimit(0x10FFFF);
		}

		@Override
		@SuppressWarnings("unchecked")
		protected void saveContainedMany(EObject owner, EStructuralFeature feature) {
			List<InternalEObject> values = ((InternalEList<InternalEObject>) helper.getValue(owner, feature))
					.basicList();
			if (feature == AnnotationPackage.Literals.LAYER__SPANS) {
				values = (List<InternalEObject>) (List<?>) ((List<Span>) (List<?>) values).stream().sorted(SpanIndex.READING_ORDER)
						.toList();
			} else if (feature == AnnotationPackage.Literals.LAYER__FRAMES) {
				values = (List<InternalEObject>) (List<?>) ((List<Frame>) (List<?>) values).stream().sorted(FRAMES)
						.toList();
			}
			for (InternalEObject value : values) {
				boolean oneLine = value instanceof Frame;
				if (oneLine) {
					doc.setUnformatted(true);
				}
				saveElement(value, feature);
				if (oneLine) {
					doc.setUnformatted(false);
				}
			}
		}

		/** Replaces what XML cannot hold (control characters, lone surrogates) by U+FFFD: losing one beats not saving. */
		private static final class Cleaning extends Escape {

			private static final Pattern NOT_XML = Pattern
					.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

			@Override
			public String convert(String value) {
				for (int i = 0; i < value.length(); i++) {
					char c = value.charAt(i);
					if (c < ' ' || c >= Character.MIN_SURROGATE) {
						return super.convert(NOT_XML.matcher(value).replaceAll("\ufffd"));
					}
				}
				return super.convert(value);
			}
		}
	}
}
