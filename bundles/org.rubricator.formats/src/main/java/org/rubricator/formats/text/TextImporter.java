package org.rubricator.formats.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.BinaryKind;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.text.CanonicalText;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

/** Reads plain text: one article a file, its paragraphs as blocks. */
public final class TextImporter implements Importer {

	private static final String CHARSET = "charset";

	@Override
	public String id() {
		return "text";
	}

	@Override
	public String title() {
		return "Plain text";
	}

	@Override
	public List<String> extensions() {
		return List.of("txt", "text");
	}

	@Override
	public String description() {
		return "One article a file. The first line is the title if it is short and a blank line follows; "
				+ "paragraphs become blocks. UTF-8, UTF-16 with a byte order mark, else guessed.";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.text(CHARSET,
				"Encoding of the files, such as windows-1251; empty: by byte order mark, UTF-8, else guessed."));
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		String type = input.origin().map(Input.Origin::contentType).orElse("");
		boolean named = type.isEmpty()
				? extensions().contains(input.extension())
						|| input.extension().isEmpty() && BinaryKind.of(input.head()).isEmpty()
				: type.equals("text/plain");
		return named ? Recognition.NAME : Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		Location place = Location.ofFile(input.name());
		byte[] bytes = input.bytes();
		Optional<BinaryKind> binary = BinaryKind.of(input.head());
		if (binary.isPresent()) {
			sink.report(refusal(place, "This is " + binary.get().title()
					+ ", whatever its name says. " + binary.get().advice()));
			return;
		}
		String charset = options.text(CHARSET);
		if (charset.isEmpty() && input.origin().isPresent() && input.origin().get().charset() != null) {
			charset = input.origin().get().charset();
		}
		Decoding decoding;
		try {
			decoding = charset.isEmpty() ? Decoding.guess(bytes) : Decoding.of(bytes, charset);
		} catch (IllegalArgumentException e) {
			sink.report(refusal(place, "There is no encoding '" + charset + "'. Name one such as UTF-8."));
			return;
		}
		String text = CanonicalText.canonical(decoding.text());
		if (text.isBlank()) {
			sink.report(refusal(place, bytes.length == 0 ? "It is empty." : "It has nothing but white space."));
			return;
		}
		if (isGarbled(text)) {
			sink.report(refusal(place, "It is no text in the encoding " + decoding.charset()
					+ ": too many of its bytes mean nothing. Save it as UTF-8, or name its encoding with the option "
					+ CHARSET + "."));
			return;
		}
		if (decoding.guessed()) {
			sink.report(Finding.info("import.charset", place, "It is not UTF-8 and was read as " + decoding.charset()
					+ ". If letters look wrong, import it with the option " + CHARSET + "."));
		}
		sink.accept(ImportedArticle.of(draft(input, text, decoding.charset(), bytes)));
	}

	private static ArticleDraft draft(Input input, String text, String charset, byte[] bytes) {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		input.stamp(article);
		article.setCharset(charset);
		Paragraphs paragraphs = new Paragraphs(text);
		article.setTitle(paragraphs.title());
		// An article without a title is known by its file.
		if (article.getTitle() == null) {
			article.setId(PlainArticle.id(PlainArticle.baseName(input.fileName())));
		}
		PlainArticle.addBlocks(article, paragraphs);
		return new ArticleDraft(article, text, bytes, "source.txt");
	}

	private static boolean isGarbled(String text) {
		long strange = text.codePoints().filter(c -> c == 0xFFFD || c < 0x20 && c != '\n' && c != '\t' && c != '\f')
				.count();
		return strange * 50 > text.length();
	}

	private static Finding refusal(Location place, String reason) {
		return Finding.error("import.refused", place, reason);
	}
}
