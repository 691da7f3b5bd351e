package org.rubricator.core.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.display.ColourVision;
import org.rubricator.core.display.Rgb;
import org.rubricator.core.findings.Severity;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsFactory;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

class LabelSetCheckTest {

	private LabelSet labels;

	@BeforeEach
	void standard() throws IOException {
		labels = CorpusStore.defaultLabels();
	}

	@Test
	void theStandardLabelsAreSound() {
		assertEquals(List.of(), LabelSetCheck.findings(labels));
	}

	@Test
	void findsEachFaultWhereItIs() {
		expect("labels.no-name", span(0), label -> label.setName(" "));
		expect("labels.name", span(0), label -> label.setName("Claim "));
		expect("labels.duplicate-name", frame(), label -> label.setName("Actor"));
		expect("labels.key", span(1), label -> label.setKey("0"));
		expect("labels.key", span(1), label -> label.setKey("xy"));
		expect("labels.key-twice", span(2), label -> label.setKey("1"));
		expect("labels.key-taken", span(1), label -> label.setKey("d"));
		expect("labels.no-colour", span(1), label -> label.setColour(null));
		expect("labels.colour", span(1), label -> label.setColour("red"));
		expect("labels.colours-alike", span(1), label -> label.setColour("#0073b4"));
		expect("labels.no-choices", kind(), attribute -> attribute.getChoices().clear());
		expect("labels.default", kind(), attribute -> attribute.setDefault("poem"));
		expect("labels.default", kind(), attribute -> {
			attribute.setType(AttributeType.NUMBER);
			attribute.setDefault("many");
		});
		expect("labels.default", kind(), attribute -> {
			attribute.setType(AttributeType.BOOLEAN);
			attribute.setDefault("yes");
		});
		expect("labels.duplicate-name", frame().getAttributes().get(1), attribute -> attribute.setName("form"));
		expect("labels.no-roles", frame(), frame -> frame.getRoles().clear());
		expect("labels.role-allows-nothing", frame().getRoles().get(1), role -> role.getAllows().clear());
		expect("labels.role-number", frame().getRoles().get(1), role -> role.setMinimum(2));
		expect("labels.role-number", frame().getRoles().get(1), role -> role.setMaximum(0));
		expect("labels.duplicate-name", frame().getRoles().get(1), role -> role.setName("source"));
		expect("labels.dangling", frame().getRoles().get(1), role -> {
			SpanLabel gone = LabelsFactory.eINSTANCE.createSpanLabel();
			gone.setName("Gone");
			role.getAllows().add(gone);
		});
	}

	@Test
	void aRetiredLabelKeepsNeitherKeyNorColourFromOthers() {
		labels.getSpanLabels().get(0).setRetired(true);
		labels.getSpanLabels().get(1).setKey("1");
		labels.getSpanLabels().get(1).setColour("#0072b2");
		assertEquals(List.of(), LabelSetCheck.findings(labels));
	}

	@Test
	void onlyFramesMayHaveTheKeyThatMakesFrames() {
		assertEquals("a", frame().getKey());
		expect("labels.key-taken", span(1), label -> {
			label.setKey("a");
			frame().setKey(null);
		});
	}

	@Test
	void redAndGreenAreOneToSomeReaders() {
		Rgb red = new Rgb(0xc0, 0, 0);
		Rgb green = new Rgb(0, 0x80, 0);
		assertTrue(ColourVision.FULL.distance(red, green) > 5 * ColourVision.ALIKE);
		assertTrue(ColourVision.DEUTERANOPIA.distance(red, green) < ColourVision.ALIKE);
		for (ColourVision vision : ColourVision.values()) {
			for (Rgb one : ColourVision.SAFE) {
				for (Rgb other : ColourVision.SAFE) {
					assertTrue(one == other || vision.distance(one, other) > ColourVision.ALIKE, vision + " " + one + other);
				}
			}
		}
	}

	/** What the workbench binds in the text stands in the one declaration of letters that labels cannot have. */
	@Test
	void everyLetterBoundInTheTextIsDeclared() throws IOException {
		String plugin = Files.readString(Path.of("../org.rubricator.ui/plugin.xml"));
		Matcher key = Pattern.compile("<key sequence=\"([A-Z])\"[^>]*contextId=\"org.rubricator.ui.context.articleText\"").matcher(plugin);
		Set<Character> bound = new TreeSet<>();
		while (key.find()) {
			bound.add(key.group(1).charAt(0));
		}
		assertTrue(bound.contains('B'), "the pattern finds bindings");
		assertTrue(EditorKeys.COMMANDS.keySet().containsAll(bound), bound + " are bound, " + EditorKeys.COMMANDS + " are declared");
	}

	private SpanLabel span(int index) {
		return labels.getSpanLabels().get(index);
	}

	private FrameLabel frame() {
		return labels.getFrameLabels().get(0);
	}

	private AttributeDefinition kind() {
		return labels.getSpanLabels().get(3).getAttributes().get(0);
	}

	/** Makes one fault in the standard labels, and expects that it alone is found, at its subject. */
	private <T extends EObject> void expect(String code, T subject, Consumer<T> fault) {
		fault.accept(subject);
		List<LabelFinding> findings = LabelSetCheck.check(labels, "labels.xmi");
		assertTrue(findings.stream().anyMatch(finding -> finding.finding().code().equals(code) && finding.subject() == subject),
				code + ": " + findings);
		assertTrue(findings.stream().allMatch(finding -> finding.finding().severity() != Severity.INFO));
		assertEquals(1, findings.size(), findings.toString());
		try {
			standard();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
