package org.rubricator.formats.parquet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;

/** Counts of a split, or of all. */
final class Tally {

	private int articles;
	private long tokens;
	private int byHand;
	private int suggested;
	private int otherwise;
	private int discontinuous;
	private int withoutAddress;
	private String earliest;
	private String latest;
	private final Map<String, Integer> spans = new TreeMap<>();
	private final Map<String, Integer> frames = new TreeMap<>();
	private final Map<String, Integer> languages = new TreeMap<>();
	private final Map<String, Integer> licences = new TreeMap<>();
	private final Map<String, Integer> outlets = new TreeMap<>();

	void add(ExportedArticle exported, int tokenCount, List<Span> written, List<Frame> writtenFrames) {
		Article article = exported.article();
		articles++;
		tokens += tokenCount;
		count(languages, article.getLanguage());
		count(licences, article.getLicence());
		count(outlets, article.getOutlet());
		withoutAddress += article.getAddress() == null && article.getSource() == null ? 1 : 0;
		String published = article.getPublished();
		if (published != null && published.length() >= 10) {
			String day = published.substring(0, 10);
			earliest = earliest == null || day.compareTo(earliest) < 0 ? day : earliest;
			latest = latest == null || day.compareTo(latest) > 0 ? day : latest;
		}
		for (Span span : written) {
			spans.merge(span.getLabel(), 1, Integer::sum);
			discontinuous += span.getParts().size() > 1 ? 1 : 0;
			origin(span);
		}
		for (Frame frame : writtenFrames) {
			frames.merge(frame.getLabel(), 1, Integer::sum);
			origin(frame);
		}
	}

	/** Adds what another counted. */
	void add(Tally other) {
		articles += other.articles;
		tokens += other.tokens;
		byHand += other.byHand;
		suggested += other.suggested;
		otherwise += other.otherwise;
		discontinuous += other.discontinuous;
		withoutAddress += other.withoutAddress;
		earliest = earliest == null || other.earliest != null && other.earliest.compareTo(earliest) < 0 ? other.earliest
				: earliest;
		latest = latest == null || other.latest != null && other.latest.compareTo(latest) > 0 ? other.latest : latest;
		other.spans.forEach((label, count) -> spans.merge(label, count, Integer::sum));
		other.frames.forEach((label, count) -> frames.merge(label, count, Integer::sum));
		other.languages.forEach((language, count) -> languages.merge(language, count, Integer::sum));
		other.licences.forEach((licence, count) -> licences.merge(licence, count, Integer::sum));
		other.outlets.forEach((outlet, count) -> outlets.merge(outlet, count, Integer::sum));
	}

	private void origin(Annotation annotation) {
		switch (annotation.getOrigin()) {
		case HAND -> byHand++;
		case SUGGESTED -> suggested++;
		default -> otherwise++;
		}
	}

	private static void count(Map<String, Integer> counts, String value) {
		counts.merge(value == null ? "" : value, 1, Integer::sum);
	}

	int articles() {
		return articles;
	}

	long tokens() {
		return tokens;
	}

	/** Accepted annotations that a person made. */
	int byHand() {
		return byHand;
	}

	/** Accepted annotations that a suggester proposed. */
	int suggested() {
		return suggested;
	}

	/** Accepted annotations that came by import or propagation. */
	int otherwise() {
		return otherwise;
	}

	int discontinuous() {
		return discontinuous;
	}

	/** Articles that do not say where they came from. */
	int withoutAddress() {
		return withoutAddress;
	}

	/** First day of publication; null where none is known. */
	String earliest() {
		return earliest;
	}

	/** Last day of publication; null where none is known. */
	String latest() {
		return latest;
	}

	Map<String, Integer> spans() {
		return spans;
	}

	Map<String, Integer> frames() {
		return frames;
	}

	/** Articles by language; the empty string stands for none. */
	Map<String, Integer> languages() {
		return languages;
	}

	/** Articles by licence; the empty string stands for none. */
	Map<String, Integer> licences() {
		return licences;
	}

	/** Articles by outlet; the empty string stands for none. */
	Map<String, Integer> outlets() {
		return outlets;
	}
}
