package org.rubricator.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.exchange.ExportRequest;
import org.rubricator.core.exchange.ExportResult;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.findings.Severity;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.core.text.CanonicalText;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

/**
 * What is written and read again is the same, in all that the format says it carries, but for the annotations that the
 * losses list.
 */
class RoundTripTest {

	private static final int ARTICLES = 24;

	@TempDir
	private Path folder;

	/** Every exporter that an importer of the same id reads back, with all characters that texts may have. */
	static Stream<Arguments> formats() {
		return Formats.EXPORTERS.all().stream().filter(RoundTripTest::isReadBack)
				.flatMap(exporter -> Stream.of(11L, 12L, 13L, 14L).map(seed -> Arguments.of(exporter.id(), seed)));
	}

	/** Formats that do not carry the text cannot give offsets back; they are compared by what they are for, elsewhere. */
	private static boolean isReadBack(Exporter exporter) {
		return exporter.carries().contains(Feature.TEXT)
				&& Formats.IMPORTERS.all().stream().anyMatch(importer -> importer.id().equals(exporter.id()));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void whatIsNotListedAsLostComesBack(String format, long seed) throws IOException {
		Exporter exporter = Formats.EXPORTERS.get(format);
		CorpusStore corpus = RandomCorpora.create(folder.resolve("corpus"), seed, ARTICLES);
		boolean several = exporter.carries().contains(Feature.ANNOTATORS);
		Map<String, String> options = exporter.options().stream().anyMatch(option -> option.name().equals("proposed"))
				? Map.of("proposed", "true")
				: Map.of();
		Path out = folder.resolve("out" + (exporter.extension().isEmpty() ? "" : "." + exporter.extension()));
		ExportResult written = new ExportOperation(corpus, Formats.EXPORTERS)
				.run(new ExportRequest(format, options, several ? "all" : "gold", null, out), null);
		CorpusStore copy = CorpusStore.create(folder.resolve("copy"), corpus.labels());
		Mapping mapping = format.equals("brat") ? null : Mapping.NONE;
		ImportResult read = new ImportOperation(copy, Formats.IMPORTERS).run(new ImportRequest(List.of(out.toString()), folder,
				exporter.extension().isEmpty() ? null : format, Map.of(), several ? null : "gold", mapping, false), null);
		assertEquals(List.of(), read.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
		Set<String> lost = written.findings().stream().filter(finding -> finding.location().annotation() != null)
				// What lost a side of it that the format does not carry comes back without that side.
				.filter(finding -> !finding.code().matches(".*\\.(attributes|actor|note)"))
				.map(finding -> finding.location().annotator() + " " + finding.location().article() + " "
						+ finding.location().annotation())
				.collect(Collectors.toSet());
		Set<String> damaged = written.findings().stream().filter(finding -> finding.location().annotation() == null)
				.map(finding -> finding.location().article()).filter(article -> article != null)
				.collect(Collectors.toSet());
		int compared = 0;
		for (String annotator : several ? corpus.annotators() : List.of("gold")) {
			for (var summary : corpus.layers(annotator).items()) {
				String id = summary.article();
				String text = corpus.text(id);
				String there = copy.byTextHash().get(CanonicalText.hash(text));
				if (there == null) {
					assertTrue(damaged.contains(id), "the text of " + id + " came back as another");
					continue;
				}
				assertEquals(text, copy.text(there));
				Layer one = corpus.layer(annotator, id).orElseThrow();
				Layer two = copy.layer(annotator, there).orElseThrow();
				compared += compare(one, two, exporter.carries(), lost);
			}
		}
		assertTrue(compared > 20, "compared " + compared);
		assertFalse(Files.exists(folder.resolve(".out.tmp")));
	}

	private static int compare(Layer one, Layer two, Set<Feature> carries, Set<String> lost) {
		Map<String, Integer> expected = new TreeMap<>();
		int count = 0;
		Set<String> loose = lost.stream().filter(key -> key.startsWith(one.getAnnotator() + " " + one.getArticle() + " "))
				.map(key -> key.substring(key.lastIndexOf(' ') + 1)).collect(Collectors.toSet());
		List<String> missing = new ArrayList<>();
		List<String> back = new ArrayList<>(keys(two, carries, Set.of()).keySet().stream().toList());
		for (Map.Entry<String, String> key : keys(one, carries, loose).entrySet()) {
			expected.merge(key.getKey(), 1, Integer::sum);
			count++;
			if (!back.remove(key.getKey())) {
				missing.add(key.getKey());
			}
		}
		assertEquals(List.of(), missing, "of " + one.getArticle() + " came back instead: " + back);
		return count;
	}

	/** What is said of each annotation, by itself; the value is its id. Those that touch what is lost are left out. */
	private static Map<String, String> keys(Layer layer, Set<Feature> carries, Set<String> lost) {
		Map<String, String> keys = new TreeMap<>();
		for (Span span : layer.getSpans()) {
			if (!lost.contains(span.getId())) {
				keys.put(key(span, carries), span.getId());
			}
		}
		for (Frame frame : carries.contains(Feature.FRAMES) ? layer.getFrames() : List.<Frame>of()) {
			if (!lost.contains(frame.getId())
					&& frame.getFillers().stream().noneMatch(filler -> filler.getSpan() != null && lost.contains(filler.getSpan().getId()))) {
				keys.put(said(frame, carries) + frame.getFillers().stream().map(filler -> filler(filler)).distinct().sorted().toList(),
						frame.getId());
			}
		}
		return keys;
	}

	private static String filler(Filler filler) {
		return filler.getRole() + (filler.isImplicit() ? "!" : "")
				+ (filler.getSpan() == null ? "" : filler.getSpan().getLabel() + filler.getSpan().getParts());
	}

	private static String key(Span span, Set<Feature> carries) {
		return said(span, carries) + " " + (carries.contains(Feature.ACTORS) ? span.getActor() : "") + " " + span.getParts();
	}

	private static String said(Annotation annotation, Set<Feature> carries) {
		return annotation.getLabel() + " " + (carries.contains(Feature.ATTRIBUTES) ? annotation.getAttributes() : "") + " "
				+ (carries.contains(Feature.NOTES) ? annotation.isFlagged() + " " + annotation.getComment() : "") + " "
				+ (carries.contains(Feature.PROVENANCE) ? annotation.getOrigin() + " " + annotation.getAgent() + " "
						+ annotation.getScore() + " " + annotation.getVerdict() : "");
	}
}
