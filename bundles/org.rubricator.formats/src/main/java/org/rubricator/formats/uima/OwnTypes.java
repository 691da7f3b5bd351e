package org.rubricator.formats.uima;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;

/** The types that are written: a subtype for each label, under types that have what all spans and frames have. */
final class OwnTypes {

	static final String PACKAGE = "org.rubricator.cas.";
	static final String SPAN = PACKAGE + "Span";
	static final String FRAME = PACKAGE + "Frame";
	static final String FILLER = PACKAGE + "Filler";
	static final String ARTICLE = PACKAGE + "Article";
	static final String BLOCK = PACKAGE + "Block";
	static final String ACTOR = PACKAGE + "Actor";
	static final String ANNOTATION = "uima.tcas.Annotation";
	static final String STRING = "uima.cas.String";
	static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
	static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
	/** Names that attributes may not take from what all have. */
	private static final Set<String> TAKEN = Set.of("sofa", "begin", "end", "id", "label", "parts", "attributes", "actor",
			"flagged", "comment", "origin", "agent", "score", "verdict", "fillers");

	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

	private final Map<String, Type> types = new LinkedHashMap<>();

	/**
	 * A type.
	 *
	 * @param supertype its supertype
	 * @param features  ranges by name
	 */
	record Type(String supertype, Map<String, String> features) {
	}

	OwnTypes(LabelSet labels) {
		Map<String, String> annotation = new LinkedHashMap<>();
		for (String name : new String[] { "id", "label", "attributes", "comment", "origin", "agent", "verdict" }) {
			annotation.put(name, STRING);
		}
		annotation.put("flagged", "uima.cas.Boolean");
		annotation.put("score", STRING);
		Map<String, String> span = new LinkedHashMap<>(annotation);
		span.put("parts", STRING);
		span.put("actor", STRING);
		types.put(SPAN, new Type(ANNOTATION, span));
		Map<String, String> frame = new LinkedHashMap<>(annotation);
		frame.put("fillers", Cas.ARRAY);
		types.put(FRAME, new Type(ANNOTATION, frame));
		types.put(FILLER, new Type("uima.cas.TOP", Map.of("role", STRING, "target", SPAN, "implicit", "uima.cas.Boolean")));
		types.put(ARTICLE, new Type("uima.cas.TOP", strings("id", "title", "byline", "outlet", "section", "published",
				"retrieved", "source", "address", "language", "licence", "annotator", "state", "secondsWorked")));
		Map<String, String> block = new LinkedHashMap<>(strings("tag", "path"));
		types.put(BLOCK, new Type(ANNOTATION, block));
		types.put(ACTOR, new Type("uima.cas.TOP", strings("id", "name", "kind", "wikidata", "note")));
		labels.getSpanLabels().forEach(label -> types.put(of(label.getName(), false), new Type(SPAN, attributes(label))));
		labels.getFrameLabels().forEach(label -> types.put(of(label.getName(), true), new Type(FRAME, attributes(label))));
	}

	void addSegmentation() {
		types.put(SENTENCE, new Type(ANNOTATION, Map.of()));
		types.put(TOKEN, new Type(ANNOTATION, Map.of()));
	}

	private static Map<String, String> strings(String... names) {
		Map<String, String> features = new LinkedHashMap<>();
		for (String name : names) {
			features.put(name, STRING);
		}
		return features;
	}

	private static Map<String, String> attributes(Label label) {
		Map<String, String> features = new LinkedHashMap<>();
		for (AttributeDefinition attribute : label.getAttributes()) {
			if (isFeature(attribute.getName())) {
				features.put(attribute.getName(), STRING);
			}
		}
		return features;
	}

	private static boolean isFeature(String name) {
		return NAME.matcher(name).matches() && !TAKEN.contains(name);
	}

	/** Type of a label; the general one where its name is none for a type. */
	static String of(String label, boolean frame) {
		return NAME.matcher(label).matches() ? PACKAGE + (frame ? "frame." : "span.") + label : frame ? FRAME : SPAN;
	}

	/** By name, supertypes first. */
	Map<String, Type> all() {
		return types;
	}

	/** The type of an annotation: that of its label, or the general one where the label set does not have it. */
	String typeOf(String label, boolean frame) {
		String type = of(label, frame);
		return types.containsKey(type) ? type : frame ? FRAME : SPAN;
	}

	/** Whether the type has a feature for the attribute. */
	boolean hasAttribute(String type, String attribute) {
		return !type.equals(SPAN) && !type.equals(FRAME) && types.get(type).features().containsKey(attribute);
	}
}
