package org.rubricator.core.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Role;

/** The rules, one sentence each: what is proposed where the caret is in the word marked with {@code |}. */
class ProposalsTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			// verb after and before, inverted, between the parts
			"en ; Ada Lund |said the ferry will sail. ; Ada Lund / said / the ferry will sail / - / indirect",
			"en ; The ferry will sail, Ada Lund |said. ; Ada Lund / said / The ferry will sail / - / indirect",
			"en ; \u201cWe will sail,\u201d |said Ada Lund of the Ferry Board. ; Ada Lund / said / We will sail / - / direct",
			"en ; \u201cWe will,\u201d she |said, \u201csail at noon.\u201d ; she / said / We will + sail at noon / - / direct",
			"en ; \"We will sail.\" she |said. \"At noon.\" ; she / said / We will sail + At noon / - / direct",
			"en ; Ada Lund |said: \u201cWe will sail!\u201d ; Ada Lund / said / We will sail! / - / direct",
			"en ; She |said the ferry \u201cmay not sail\u201d on Monday. ; She / said / the ferry \u201cmay not sail\u201d on Monday / - / mixed",
			// somebody spoken to
			"en ; The mayor |told reporters on Tuesday that it will sail. ; The mayor / told / it will sail / reporters / indirect",
			"en ; She was |told that there was no time. ; implicit / told / there was no time / She / indirect",
			// names
			"en ; Pell Dragan, chair of the co-operative, |said it was late. ; Pell Dragan / said / it was late / - / indirect",
			"en ; A lawyer for them, Hanne Wirth, |said it was late. ; Hanne Wirth / said / it was late / - / indirect",
			"en ; Two people who worked on it |said it was late. ; Two people who worked on it / said / it was late / - / indirect",
			"en ; In a statement the company |said it was late. ; the company / said / it was late / - / indirect",
			"en ; \u201cLate,\u201d |said its spokesman, Rufus Engelhart. ; Rufus Engelhart / said / Late / - / direct",
			// other ways to report
			"en ; |According to the clerk, it was late. ; the clerk / According to / it was late / - / indirect",
			"en ; It was late, |according to the clerk. ; the clerk / according to / It was late / - / indirect",
			"en ; Lund conceded that it was late but |denied that it was lost. ; Lund / denied / it was lost / - / indirect",
			"en ; Lund |insisted on Monday that it was late. ; Lund / insisted / it was late / - / indirect",
			"en ; Mr Dragan |called the answer \u201ca masterclass\u201d. ; Mr Dragan / called / a masterclass / - / direct",
			// other languages
			"de ; Die Ministerin |sagte, die F\u00e4hre werde fahren. ; Die Ministerin / sagte / die F\u00e4hre werde fahren / - / indirect",
			"de ; \u201eWir fahren\u201c, |sagte Ada Lund. ; Ada Lund / sagte / Wir fahren / - / direct",
			"fr ; La maire |affirme que le bac partira. ; La maire / affirme / le bac partira / - / indirect",
			"fr ; \u00ab Nous partons \u00bb, |d\u00e9clare Ada Lund. ; Ada Lund / d\u00e9clare / Nous partons / - / direct",
			"es ; La alcaldesa |dijo que el barco saldr\u00e1. ; La alcaldesa / dijo / el barco saldr\u00e1 / - / indirect",
			"es ; Seg\u00fan la alcaldesa, el barco |saldr\u00e1. ; la alcaldesa / Seg\u00fan / el barco saldr\u00e1 / - / indirect" })
	void proposes(String language, String marked, String expected) throws IOException {
		int caret = marked.indexOf('|');
		String text = marked.replace("|", "");
		FrameLabel label = CorpusStore.defaultLabels().getFrameLabels().get(0);
		IndexedLayer layer = new IndexedLayer(AnnotationFactory.eINSTANCE.createLayer());
		FrameDraft draft = FrameDraft.at(layer, new FrameProposer(layer, new Segmentation(text, language), language), label, caret);
		assertNotNull(draft, marked);
		assertEquals(expected, label.getRoles().stream().map(role -> words(draft, role, text)).collect(Collectors.joining(" / "))
				+ " / " + draft.attribute("form"));
	}

	private static String words(FrameDraft draft, Role role, String text) {
		Filling filling = draft.filling(role);
		return filling.implicit() ? "implicit" : filling.places().isEmpty() ? "-" : filling.places().get(0).parts().ranges().stream()
				.map(part -> text.substring(part.begin(), part.end())).collect(Collectors.joining(" + "));
	}

	/** What the verb says of the content goes into attributes that have such a choice. */
	@ParameterizedTest
	@CsvSource({ "said, statement, neutral, false", "claimed, statement, distancing, false", "feared, belief, neutral, false",
			"vowed that, intention, neutral, false", "did not say, statement, neutral, true" })
	void hintsAttributes(String verb, String attitude, String stance, String negated) throws IOException {
		String text = "The mayor " + verb + " it will sail.";
		FrameLabel label = CorpusStore.defaultLabels().getFrameLabels().get(0);
		IndexedLayer layer = new IndexedLayer(AnnotationFactory.eINSTANCE.createLayer());
		FrameDraft draft = FrameDraft.at(layer, new FrameProposer(layer, new Segmentation(text, "en"), "en"), label, text.indexOf(verb));
		assertEquals(attitude + " " + stance + " " + negated,
				draft.attribute("attitude") + " " + draft.attribute("stance") + " " + draft.attribute("negated"));
	}
}
