package org.rubricator.ui.tests.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.rubricator.core.change.SpanIndex;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.ui.tests.harness.Ui;

/** The floor: the same text in a StyledText, spans as backgrounds, computed for the lines that it asks for. */
final class BareText {

	private final String words;
	private final SpanIndex index = new SpanIndex();
	private Shell shell;
	private StyledText text;

	BareText(String words) {
		this.words = words;
		Random random = new Random(3);
		for (int i = 0; i < words.length() / 50; i++) {
			int begin = random.nextInt(words.length() - 60);
			index.add(span(begin, begin + 4 + random.nextInt(50)));
		}
	}

	private static Span span(int begin, int end) {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		span.setId("s" + begin);
		span.setParts(Parts.of(begin, end));
		return span;
	}

	void measure(int acts) throws Exception {
		Samples opened = new Samples();
		long[] at = new long[1];
		long before = Painted.computing();
		long start = System.nanoTime();
		Ui.run(() -> {
			shell = new Shell(Ui.display());
			shell.setLayout(new FillLayout());
			text = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
			text.setText(words);
			text.addLineStyleListener(event -> event.styles = styles(event.lineOffset, event.lineText.length()));
			text.addListener(SWT.Paint, event -> at[0] = at[0] == 0 ? System.nanoTime() : at[0]);
			shell.setBounds(Ui.window().getShell().getBounds());
			shell.open();
		});
		Ui.until("painted", () -> at[0] != 0);
		opened.add(new Samples.Time(at[0] - start, Painted.computing() - before));
		opened.print("floor: bare StyledText, open", "");
		EditorBenchmark.settle();
		Painted painted = new Painted(text);
		Random random = new Random(4);
		Samples samples = new Samples();
		for (int i = 0; i < acts; i++) {
			int place = random.nextInt(words.length() - 60);
			Ui.run(() -> {
				text.setSelection(place);
				text.showSelection();
			});
			Ui.run(() -> {
				while (Ui.display().readAndDispatch()) {
					// painted
				}
			});
			samples.add(painted.after(() -> {
				index.add(span(place, place + 12));
				text.redrawRange(place, 12, false);
			}, () -> true));
		}
		samples.print("floor: bare StyledText, new span", "");
		EditorBenchmark.pages("floor: bare StyledText, page down", text, painted, "");
		painted.remove();
		Ui.run(shell::dispose);
	}

	private StyleRange[] styles(int begin, int length) {
		List<Range> covered = new ArrayList<>();
		index.overlapping(begin, begin + length, span -> {
			Range part = span.getParts().ranges().get(0);
			int from = Math.max(begin, covered.isEmpty() ? part.begin() : Math.max(part.begin(), covered.getLast().end()));
			int to = Math.min(begin + length, part.end());
			if (from < to) {
				covered.add(new Range(from, to));
			}
		});
		Color colour = new Color(200, 220, 255);
		return covered.stream().map(range -> new StyleRange(range.begin(), range.end() - range.begin(), null, colour))
				.toArray(StyleRange[]::new);
	}
}
