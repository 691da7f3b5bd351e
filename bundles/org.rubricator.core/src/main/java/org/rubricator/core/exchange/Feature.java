package org.rubricator.core.exchange;

/** What a format may carry or not, of what a corpus holds. */
public enum Feature {
	TEXT("the text, character by character"),
	METADATA("title, outlet, date and the other metadata of articles"),
	BLOCKS("blocks of the page"),
	OVERLAPS("overlapping and nested spans of one label"),
	DISCONTINUOUS("discontinuous spans"),
	ATTRIBUTES("attributes"),
	FRAMES("frames"),
	ACTORS("the actors that spans mention"),
	NOTES("comments, flags and states"),
	PROVENANCE("where an annotation came from, and proposed and rejected ones"),
	ANNOTATORS("layers of several annotators"),
	SOURCE("the bytes of the page as they came"),
	LABELS("the label set itself, assignments and the corpus's description");

	private final String title;

	Feature(String title) {
		this.title = title;
	}

	/** For people, as the object of a sentence. */
	public String title() {
		return title;
	}
}
