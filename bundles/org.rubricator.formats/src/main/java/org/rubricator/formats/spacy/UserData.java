package org.rubricator.formats.spacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;

/**
 * What tokens cannot say, for {@code doc.user_data["rubricator"]}: the article, its spans where they are exactly, and
 * the frames that tie them. Offsets are code points.
 */
final class UserData {

	private final ExportedArticle exported;
	private final List<Span> spans;
	private final List<Frame> frames;
	private final Map<Span, Integer> numbers = new HashMap<>();

	UserData(ExportedArticle exported, List<Span> spans, List<Frame> frames) {
		this.exported = exported;
		this.spans = spans;
		this.frames = frames;
		for (int i = 0; i < spans.size(); i++) {
			numbers.put(spans.get(i), i);
		}
	}

	byte[] pack() {
		Packer packer = new Packer().map(1).string("rubricator").map(3).string("article");
		article(packer);
		packer.string("spans").array(spans.size());
		spans.forEach(span -> span(packer, span));
		packer.string("frames").array(frames.size());
		frames.forEach(frame -> frame(packer, frame));
		return packer.toBytes();
	}

	private void article(Packer packer) {
		Article article = exported.article();
		packer.map(9).entry("id", article.getId()).entry("title", article.getTitle())
				.entry("byline", article.getByline()).entry("outlet", article.getOutlet())
				.entry("section", article.getSection()).entry("published", article.getPublished())
				.entry("address", article.getAddress()).entry("language", article.getLanguage())
				.entry("licence", article.getLicence());
	}

	private void span(Packer packer, Span span) {
		OffsetMap offsets = exported.offsets();
		packer.map(6).entry("id", span.getId()).entry("label", span.getLabel());
		packer.string("parts").array(span.getParts().size());
		for (Range part : span.getParts()) {
			packer.array(2).number(offsets.toCodePoints(part.begin())).number(offsets.toCodePoints(part.end()));
		}
		packer.entry("quote", span.getParts().quote(exported.text())).entry("actor", span.getActor());
		attributes(packer, span);
	}

	private void frame(Packer packer, Frame frame) {
		packer.map(4).entry("id", frame.getId()).entry("label", frame.getLabel());
		packer.string("fillers").array(frame.getFillers().size());
		for (Filler filler : frame.getFillers()) {
			packer.map(3).entry("role", filler.getRole()).string("span");
			Integer number = filler.getSpan() == null ? null : numbers.get(filler.getSpan());
			if (number == null) {
				packer.nil();
			} else {
				packer.number(number);
			}
			packer.string("implicit").bool(filler.isImplicit());
		}
		attributes(packer, frame);
	}

	private static void attributes(Packer packer, Annotation annotation) {
		Map<String, String> values = annotation.getAttributes().values();
		packer.string("attributes").map(values.size());
		values.forEach(packer::entry);
	}
}
