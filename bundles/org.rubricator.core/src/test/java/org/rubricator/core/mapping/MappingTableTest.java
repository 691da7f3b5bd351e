package org.rubricator.core.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.mapping.MappingTable.Kind;
import org.rubricator.core.mapping.MappingTable.Row;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;

class MappingTableTest {

	private final Inventory inventory = new Inventory();
	private MappingTable table;

	@BeforeEach
	void makeTable() throws IOException {
		Layer layer = AnnotationFactory.eINSTANCE.createLayer();
		Span speaker = span(layer, "Source", Map.of());
		span(layer, "Source", Map.of());
		span(layer, "Junk", Map.of("Kind", "Share"));
		span(layer, "Junk", Map.of("Kind", "banner"));
		Span said = span(layer, "Content", Map.of());
		Frame frame = AnnotationFactory.eINSTANCE.createFrame();
		frame.setId("f");
		frame.setLabel("Report");
		frame.getFillers().addAll(List.of(filler("Source", speaker), filler("What", said)));
		layer.getFrames().add(frame);
		inventory.add(layer);
		table = new MappingTable(Mapping.parse("span Source -> Source\nspan Junk -> Junk\nspan Content -> Claim\nspan Elsewhere -> Cue\n"
				+ "frame Report -> Report\n"), inventory, CorpusStore.defaultLabels());
	}

	private static Span span(Layer layer, String label, Map<String, String> attributes) {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		span.setId("s" + layer.getSpans().size());
		span.setLabel(label);
		span.setParts(Parts.of(0, 1));
		span.setAttributes(Attributes.of(new TreeMap<>(attributes)));
		layer.getSpans().add(span);
		return span;
	}

	private static Filler filler(String role, Span span) {
		Filler filler = AnnotationFactory.eINSTANCE.createFiller();
		filler.setRole(role);
		filler.setSpan(span);
		return filler;
	}

	private Row row(String... path) {
		List<Row> rows = table.rows();
		Row found = null;
		for (int depth = 2; depth <= path.length; depth++) {
			List<String> wanted = List.of(path).subList(0, depth);
			found = rows.stream().filter(row -> row.path().equals(wanted)).findFirst().orElseThrow();
			rows = found.children();
		}
		return found;
	}

	@Test
	void showsWhatStandsInTheFilesWithItsNumber() {
		assertEquals(List.of("Source", "Junk", "Content", "Report"), table.rows().stream().map(Row::name).toList());
		Row source = row("span", "Source");
		assertEquals(2, source.count());
		assertFalse(source.known());
		assertTrue(source.choices().containsAll(List.of("Claim", "Actor")), source.choices().toString());
		assertTrue(row("span", "Content").known());
		assertEquals(List.of("Source", "What"), row("frame", "Report").children().stream().map(Row::name).toList());
		assertEquals(Kind.ROLE, row("frame", "Report", "What").kind());
	}

	@Test
	void aLabelBringsWhatIsProposedForItsAttributesAndRoles() {
		table = table.with(row("span", "Junk"), Optional.of("Boilerplate"));
		assertTrue(row("span", "Junk").known());
		assertEquals(Optional.of("kind"), row("span", "Junk", "Kind").target());
		Row share = row("span", "Junk", "Kind", "Share");
		assertEquals(1, share.count());
		assertEquals(Optional.of("share"), share.target());
		assertFalse(row("span", "Junk", "Kind", "banner").known());
		table = table.with(row("span", "Source"), Optional.of("Actor"));
		table = table.with(row("frame", "Report"), Optional.of("Attribution"));
		assertEquals(Optional.of("source"), row("frame", "Report", "Source").target());
		assertEquals(Optional.of("content"), row("frame", "Report", "What").target());
	}

	@Test
	void eachRowChangesAlone() {
		table = table.with(row("span", "Source"), Optional.of("Actor"));
		table = table.with(row("span", "Junk"), Optional.of("Boilerplate"));
		table = table.with(row("span", "Junk", "Kind", "banner"), Optional.of("advert"));
		table = table.with(row("frame", "Report"), Optional.of("Attribution"));
		table = table.with(row("frame", "Report", "Source"), Optional.empty());
		table = table.with(row("span", "Content"), Optional.empty());
		assertEquals("""
				span Source -> Actor
				span Junk -> Boilerplate
				  attribute Kind -> kind
				    value Share -> share
				    value banner -> advert
				span Content -> nothing
				span Elsewhere -> Cue
				frame Report -> Attribution
				  role Source -> nothing
				  role What -> content
				""", table.mapping().toString().lines().filter(line -> !line.startsWith("#")).map(line -> line + "\n")
				.reduce("", String::concat));
		assertEquals(List.of(), row("span", "Content").children(), "of what is left out nothing becomes anything");
	}

	@Test
	void ruleWithAConditionCountsWhatItIsAbout() {
		table = table.with(Mapping.parse("span Junk Kind=Share -> Actor\nspan Junk -> nothing\n"));
		assertEquals(1, row("span", "Junk (Kind=Share)").count());
		table = table.with(row("span", "Junk (Kind=Share)"), Optional.of("Claim"));
		assertEquals(Optional.empty(), row("span", "Junk").target());
		assertEquals(Optional.of("Claim"), table.mapping().spans().get(0).label());
	}
}
