package org.rubricator.formats.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.page.PageIntake;

/** Reads web pages: all their visible text, boilerplate included, with blocks and metadata. */
public final class HtmlImporter implements Importer {

	private static final String CHARSET = "charset";
	private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");
	private static final Pattern MARKUP = Pattern.compile("(?is)[\\s\\x{EF}\\x{BB}\\x{BF}]*"
			+ "(<\\?xml[^>]*>\\s*)?(<!--.{0,2000}?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");

	@Override
	public String id() {
		return "html";
	}

	@Override
	public String title() {
		return "Web page";
	}

	@Override
	public List<String> extensions() {
		return List.of("html", "htm", "xhtml");
	}

	@Override
	public String description() {
		return "One article a page: all visible text, boilerplate included, with blocks; title, byline, outlet, date, "
				+ "language and address from what the page says of itself. The bytes are kept as they came.";
	}

	@Override
	public List<Option> options() {
		return List.of(
				Option.text(CHARSET, "Encoding of the pages, over what they say themselves; empty: as browsers find it."));
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		if (MARKUP.matcher(new String(input.head(), StandardCharsets.ISO_8859_1)).matches()) {
			return Recognition.CONTENT;
		}
		String type = input.origin().map(Input.Origin::contentType).orElse("");
		boolean named = type.isEmpty() ? extensions().contains(input.extension()) : TYPES.contains(type);
		return named ? Recognition.NAME : Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		Optional<Input.Origin> origin = input.origin();
		String charset = options.text(CHARSET).isEmpty() ? origin.map(Input.Origin::charset).orElse(null)
				: options.text(CHARSET);
		sink.accept(PageIntake.read(input, input.bytes(), charset));
	}
}
