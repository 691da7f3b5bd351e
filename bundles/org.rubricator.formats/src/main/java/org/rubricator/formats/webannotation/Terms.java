package org.rubricator.formats.webannotation;

import org.rubricator.formats.foreign.ArticleProperty;

/** Words of the standard, and ours for what it has none for. */
final class Terms {

	static final String ID = "web-annotation";
	static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

	static final String NAMESPACE = "http://rubricator.org/annotation/1#";
	static final String PREFIX = "rubricator";
	/** Of a target: the role that it fills in a frame. */
	static final String ROLE = PREFIX + ":role";
	/** Of a frame: roles that nothing in the text fills. */
	static final String IMPLICIT = PREFIX + ":implicit";
	/** Of a body: the name of the attribute whose value it is. */
	static final String ATTRIBUTE = PREFIX + ":attribute";
	/** Of a body: the id of the actor whom it names. */
	static final String ACTOR = PREFIX + ":actor";
	/** Of a body: the kind of that actor. */
	static final String KIND = PREFIX + ":kind";
	static final String FLAGGED = PREFIX + ":flagged";

	/** Of a page: the text that its annotations are on. */
	static final String TEXT = "dcterms:source";
	static final String WIKIDATA = "http://www.wikidata.org/entity/";

	private Terms() {
	}

	/** What says it of a text, in words of Schema.org where it has one. */
	static String of(ArticleProperty property) {
		return switch (property) {
		case TITLE -> "schema:headline";
		case BYLINE -> "schema:author";
		case OUTLET -> "schema:publisher";
		case SECTION -> "schema:articleSection";
		case PUBLISHED -> "schema:datePublished";
		case ADDRESS -> "schema:url";
		case LANGUAGE -> "schema:inLanguage";
		case LICENCE -> "schema:license";
		case RETRIEVED, SOURCE -> PREFIX + ":" + property.title();
		};
	}
}
