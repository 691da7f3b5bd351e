package org.rubricator.formats.tasks;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.formats.jsonl.FaultException;
import org.rubricator.formats.jsonl.JsonRecord;
import org.rubricator.formats.tasks.TaskImporter.Place;
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;

/** A text that is read with its layers; what does not fit in a layer is left out and said. */
final class TaskReading {

	/** Roles of a relation, whose ends have no names in these formats. */
	static final String FROM = "from";
	static final String TO = "to";

	private final String format;
	private final Place place;
	private final ImportedText text;
	private final List<Layer> layers = new ArrayList<>();
	private final List<Finding> findings = new ArrayList<>();

	TaskReading(String format, String raw, Place place) throws RefusalException {
		this.format = format;
		this.place = place;
		text = new ImportedText(raw);
	}

	ImportedText text() {
		return text;
	}

	/**
	 * A place in the text.
	 *
	 * @param quote what is said to stand there; may be null
	 * @return null where it is not in the text, or other words stand there; that is said
	 */
	Range range(Long begin, Long end, OffsetUnit unit, String quote) {
		try {
			if (begin == null || end == null) {
				throw new RefusalException("it has no begin or no end");
			}
			return quote == null ? text.range(begin, end, unit) : text.range(begin, end, unit, quote);
		} catch (RefusalException e) {
			leaveOut("place", "A span was left out: " + e.getMessage() + ".");
			return null;
		}
	}

	/** Says that something was left out that could not be taken. */
	void leaveOut(String kind, String sentence) {
		findings.add(Finding.error("import." + format + "." + kind, place.location(), sentence));
	}

	/** Says that something is not taken, and need not be. */
	void passOver(String kind, String sentence) {
		findings.add(Finding.info("import." + format + "." + kind, place.location(), sentence));
	}

	/** Adds a frame for a relation. */
	static Frame relation(LayerBuilder builder, String label, Span from, Span to) {
		Frame frame = builder.frame(null, label);
		LayerBuilder.fill(frame, FROM, from);
		LayerBuilder.fill(frame, TO, to);
		return frame;
	}

	void add(Layer layer) {
		layers.add(layer);
	}

	/** Hands over the article, and says what was left out. */
	void finish(JsonRecord about, ArticleSink sink) throws FaultException {
		ArticleDraft draft = PlainArticle.of(place.input(), id(about), text.canonical());
		if (about != null) {
			Article article = draft.article();
			article.setTitle(given(about, "title", article.getTitle()));
			article.setByline(given(about, "byline", null));
			article.setOutlet(given(about, "outlet", null));
			article.setSection(given(about, "section", null));
			article.setPublished(given(about, "published", null));
			article.setAddress(given(about, "address", null));
			article.setLanguage(given(about, "language", null));
			article.setLicence(given(about, "licence", null));
		}
		sink.accept(new ImportedArticle(draft, layers, List.of(), place.line()));
		findings.forEach(sink::report);
	}

	private String id(JsonRecord about) {
		Object id = about == null ? null : about.value("id");
		return id == null ? place.name() : id.toString();
	}

	private static String given(JsonRecord about, String name, String otherwise) {
		return about.value(name) instanceof String value ? value : otherwise;
	}
}
