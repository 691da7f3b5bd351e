package org.rubricator.core.frames;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Range;

/**
 * What is known of a language: words that report, and small words by what they do. Read from {@code reporting-XX.txt}
 * and {@code grammar-XX.txt} when first asked for. A text without a language is taken for English; of a language without
 * files nothing is known, and proposals come from spans that are labelled and from quotation marks alone.
 */
final class Language {

	private static final Map<String, Language> READ = new ConcurrentHashMap<>();
	private static final Map<String, String> HINTS = hints();

	/** Small words by what they do. Each is a line of a grammar file. */
	enum Kind {
		PRONOUN, SUBJECT, DETERMINER, BE, SKIP, BREAK, RELATIVE, COORDINATION, PREPOSITION, CLAUSE, BY, TO, DAY, NEGATION, THAT, ARTICLE
	}

	/**
	 * A form of a word that reports.
	 *
	 * @param words lower case
	 * @param hints as in the file
	 */
	record Form(List<String> words, Set<String> hints) {

		boolean sourceFollows() {
			return hints.contains("source-follows");
		}

		boolean takesAddressee() {
			return hints.contains("addressee");
		}

		/** Whether nobody is named with it. */
		boolean namesNobody() {
			return hints.contains("no-source");
		}

		/** Whether it gives something a name, so that a quotation after it is all of the content. */
		boolean names() {
			return hints.contains("names");
		}

		boolean noun() {
			return hints.contains("noun");
		}
	}

	private final boolean english;
	private final boolean separable;
	private final Map<String, List<Form>> forms = new HashMap<>();
	private final Map<Kind, Set<String>> small = new HashMap<>();

	private Language(String tag) {
		english = tag.equals("en");
		separable = tag.equals("de");
		for (Kind kind : Kind.values()) {
			small.put(kind, Set.of());
		}
		lines("grammar-" + tag + ".txt").forEach(line -> {
			int colon = line.indexOf(':');
			small.put(Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)),
					Set.of(line.substring(colon + 1).strip().split(" ")));
		});
		lines("reporting-" + tag + ".txt").forEach(line -> {
			int colon = line.lastIndexOf(" : ");
			Set<String> hints = Set.of(line.substring(colon + 3).strip().split(" "));
			for (String form : line.substring(0, colon).split(",")) {
				Form read = new Form(words(form.strip(), tag), hints);
				forms.computeIfAbsent(read.words().get(0), first -> new ArrayList<>()).add(read);
			}
		});
		forms.values().forEach(same -> same.sort((a, b) -> Integer.compare(b.words().size(), a.words().size())));
	}

	private static List<String> words(String form, String tag) {
		Segmentation segmentation = new Segmentation(form, tag);
		return segmentation.tokens().all().stream().map(token -> lower(form, token)).toList();
	}

	static String lower(String text, Range token) {
		return text.substring(token.begin(), token.end()).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
	}

	/** @param tag BCP 47; null or empty where it is unknown */
	static Language of(String tag) {
		String language = tag == null || tag.isEmpty() ? "en" : Locale.forLanguageTag(tag).getLanguage();
		return READ.computeIfAbsent(language, Language::new);
	}

	boolean isEnglish() {
		return english;
	}

	/** Whether the second word of a form may stand later in the sentence. */
	boolean isSeparable() {
		return separable;
	}

	/** Forms that begin with the word, longest first. */
	List<Form> formsOf(String word) {
		return forms.getOrDefault(word, List.of());
	}

	boolean is(Kind kind, String word) {
		return small.get(kind).contains(word);
	}

	/** What the file of hints calls something that was seen, such as {@code quoted}. */
	static String hint(String seen) {
		return HINTS.get(seen);
	}

	private static Map<String, String> hints() {
		Map<String, String> hints = new LinkedHashMap<>();
		for (String line : lines("hints.txt")) {
			int colon = line.indexOf(':');
			hints.put(line.substring(0, colon), line.substring(colon + 1).strip());
		}
		return hints;
	}

	/** Lines without comments and blank ones; none where there is no such file. */
	private static List<String> lines(String file) {
		InputStream in = Language.class.getResourceAsStream(file);
		if (in == null) {
			return List.of();
		}
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException("The list of words cannot be read: " + file, e);
		}
	}
}
