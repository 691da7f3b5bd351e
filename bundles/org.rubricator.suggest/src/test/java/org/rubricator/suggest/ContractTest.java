package org.rubricator.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.suggestion.Suggester;
import org.rubricator.core.suggestion.Suggesting;
import org.rubricator.core.suggestion.Suggestion;
import org.rubricator.core.suggestion.SuggestionInput;
import org.rubricator.core.suggestion.SuggestionScope;
import org.rubricator.model.article.Article;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsFactory;
import org.rubricator.suggest.boilerplate.BoilerplateSuggester;

/** What every suggester has to keep. */
class ContractTest {

	static Stream<Suggester> suggesters() {
		return Stream.of(new BoilerplateSuggester());
	}

	private static CorpusStore seeds() throws IOException {
		return CorpusStore.open(Path.of("../../seeds/corpus"));
	}

	private static List<String> ids(CorpusStore corpus) throws IOException {
		return corpus.articles().items().stream().map(ArticleSummary::id).sorted().toList();
	}

	private static Suggesting start(Suggester suggester, CorpusStore corpus) throws IOException {
		return suggester.start(new SuggestionScope(corpus, corpus.labels(), ids(corpus), "contract", new NullProgressMonitor()));
	}

	@ParameterizedTest
	@MethodSource("suggesters")
	void saysWhatItIs(Suggester suggester) {
		assertTrue(suggester.id().matches("[a-z][a-z0-9-]*"));
		assertFalse(suggester.title().isBlank());
		assertTrue(suggester.description().endsWith("."));
	}

	@ParameterizedTest
	@MethodSource("suggesters")
	void saysWhatAnEmptyLabelSetLacks(Suggester suggester) {
		LabelSet empty = LabelsFactory.eINSTANCE.createLabelSet();
		suggester.unfit(empty).ifPresent(reason -> assertTrue(reason.endsWith("."), reason));
	}

	@ParameterizedTest
	@MethodSource("suggesters")
	void proposesWithinTheTextWithLabelsThatThereAreAndTheSameTwice(Suggester suggester) throws IOException {
		CorpusStore corpus = seeds();
		assertTrue(suggester.unfit(corpus.labels()).isEmpty());
		Set<String> labels = new HashSet<>(corpus.labels().getSpanLabels().stream().map(Label::getName).toList());
		Suggesting first = start(suggester, corpus);
		Suggesting second = start(suggester, corpus);
		int total = 0;
		for (String id : ids(corpus)) {
			Article article = corpus.article(id);
			SuggestionInput input = new SuggestionInput(article, corpus.text(id), corpus.source(article), List.of());
			List<Suggestion> suggestions = first.suggest(input);
			int at = 0;
			for (Suggestion each : suggestions) {
				assertTrue(labels.contains(each.label()), each.label());
				assertTrue(each.parts().end() <= input.text().length(), id);
				assertEquals(each.parts().quote(input.text()).strip(), each.parts().quote(input.text()), "no white space at the edges");
				assertTrue(each.parts().begin() >= at, "in the order of the text");
				at = each.parts().begin();
			}
			assertEquals(suggestions, second.suggest(input));
			total += suggestions.size();
		}
		assertTrue(total > 0);
	}

	@ParameterizedTest
	@MethodSource("suggesters")
	void givesUpWhenTheUserCancels(Suggester suggester) throws IOException {
		CorpusStore corpus = seeds();
		NullProgressMonitor canceled = new NullProgressMonitor();
		canceled.setCanceled(true);
		SuggestionScope scope = new SuggestionScope(corpus, corpus.labels(), ids(corpus), "contract", canceled);
		assertThrows(OperationCanceledException.class, () -> suggester.start(scope));
	}
}
