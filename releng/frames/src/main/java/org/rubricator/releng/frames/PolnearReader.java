package org.rubricator.releng.frames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/**
 * Reads a part of PolNeAR 1.0 (brat files) with the labels of the default label set. Offsets of the files are code
 * points. Events that lack a content, and lines that are no annotation, are left out.
 */
final class PolnearReader {

	private static final Map<String, String> LABELS = Map.of("Source", "Actor", "Cue", "Cue", "Content", "Claim");
	private static final Map<String, String> ROLES = Map.of("Source", "source", "Cue", "cue", "Content", "content");
	private static final Pattern TEXT_BOUND = Pattern.compile("(T\\d+)\t(\\S+) ([\\d ;]+)\t.*");

	private PolnearReader() {
	}

	/** @param part the folder with {@code attributions} and {@code text} */
	static List<GoldArticle> read(Path part) throws IOException {
		List<GoldArticle> articles = new ArrayList<>();
		try (Stream<Path> files = Files.list(part.resolve("attributions"))) {
			for (Path file : files.filter(name -> name.toString().endsWith(".ann")).sorted().toList()) {
				String name = file.getFileName().toString().replaceAll("_[0-9a-f]{4}\\.ann$", "");
				Path text = part.resolve("text").resolve(name + ".txt");
				if (Files.exists(text)) {
					articles.add(read(name, Files.readString(text), Files.readAllLines(file)));
				}
			}
		}
		return articles;
	}

	private static GoldArticle read(String name, String text, List<String> lines) {
		OffsetMap offsets = new OffsetMap(text);
		Layer layer = AnnotationFactory.eINSTANCE.createLayer();
		layer.setArticle(name);
		layer.setAnnotator("gold");
		Map<String, Span> spans = new HashMap<>();
		for (String line : lines) {
			Matcher matcher = TEXT_BOUND.matcher(line);
			if (matcher.matches() && LABELS.containsKey(matcher.group(2))) {
				List<Range> ranges = new ArrayList<>();
				for (String range : matcher.group(3).split(";")) {
					String[] ends = range.split(" ");
					int begin = offsets.toUtf16(Integer.parseInt(ends[0]));
					int end = offsets.toUtf16(Integer.parseInt(ends[1]));
					if (begin < end) {
						ranges.add(new Range(begin, end));
					}
				}
				if (!ranges.isEmpty()) {
					Span span = AnnotationFactory.eINSTANCE.createSpan();
					span.setId("s" + (spans.size() + 1));
					span.setLabel(LABELS.get(matcher.group(2)));
					span.setParts(Parts.of(ranges));
					layer.getSpans().add(span);
					spans.put(matcher.group(1), span);
				}
			}
		}
		int number = 0;
		for (String line : lines) {
			if (line.startsWith("E")) {
				Frame frame = frame(line.substring(line.indexOf('\t') + 1).split(" "), spans);
				if (frame != null) {
					frame.setId("f" + ++number);
					layer.getFrames().add(frame);
				}
			}
		}
		return new GoldArticle(name, text, "en", layer);
	}

	private static Frame frame(String[] arguments, Map<String, Span> spans) {
		Frame frame = AnnotationFactory.eINSTANCE.createFrame();
		frame.setLabel("Attribution");
		boolean content = false;
		boolean source = false;
		for (int i = 1; i < arguments.length; i++) {
			String[] argument = arguments[i].split(":");
			String role = ROLES.get(argument[0].replaceAll("\\d+$", ""));
			Span span = spans.get(argument[1]);
			if (role != null && span != null) {
				add(frame, role, span);
				content |= role.equals("content");
				source |= role.equals("source");
			}
		}
		if (!source) {
			add(frame, "source", null);
		}
		return content ? frame : null;
	}

	private static void add(Frame frame, String role, Span span) {
		Filler filler = AnnotationFactory.eINSTANCE.createFiller();
		filler.setRole(role);
		filler.setSpan(span);
		filler.setImplicit(span == null);
		frame.getFillers().add(filler);
	}
}
