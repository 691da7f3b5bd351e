package org.rubricator.ui.tests.speed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.change.SpanIndex;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorOpener;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Ui;

/**
 * Prints how fast the article editor is, in a workbench with the views of the Annotate perspective open, beside a bare
 * StyledText in the same run. Not a test: run it with {@code releng/editor/run}.
 */
class EditorBenchmark {

	private static final int ACTS = 200;
	private static final int WARM_UPS = 9;

	@TempDir
	Path folder;

	/** An article to measure with, and what is wanted of it. */
	private record Size(String id, int length, int spans, int openings, String open, String key, String page, int query,
			int heap) {
	}

	private static final List<Size> SIZES = List.of(
			new Size("small", 4_000, 80, 9, "150", "15 / 50", "16 / 35", 2_000, 2),
			new Size("large", 1_000_000, 20_000, 9, "250", "15 / 50", "16 / 35", 2_000, 25),
			new Size("huge", 10_000_000, 200_000, 5, "700", "20 / 60", "16 / 40", 3_000, 220));

	@Test
	void print() throws Exception {
		System.out.printf("Java %s, %d cores, heap at most %d MB%n", Runtime.version(),
				Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
		String only = System.getProperty("speed.only");
		CorpusStore corpus = CorpusStore.create(folder.resolve("speed"), CorpusStore.defaultLabels());
		SyntheticArticle.add(corpus, "warm", 4_100, 80, "ada");
		IProject project = Articles.project(corpus);
		try (UiHoldUps holdUps = new UiHoldUps()) {
			for (int i = 0; i < WARM_UPS; i++) {
				ArticleEditor warm = Articles.open(project, "warm", "ada");
				settleShortly();
				if (i < WARM_UPS - 1) {
					Ui.run(() -> Ui.page().closeEditor(warm, false));
				}
			}
			for (Size size : SIZES) {
				if (only == null || only.equals(size.id())) {
					SyntheticArticle.add(corpus, size.id(), size.length(), size.spans(), "ada");
					measure(size, project, holdUps);
				}
			}
		} finally {
			Articles.closeAll();
		}
	}

	private static void measure(Size size, IProject project, UiHoldUps holdUps) throws Exception {
		System.out.printf("%n%,d characters, %,d spans%n", size.length(), size.spans());
		ArticleEditor editor = opened(size, project, holdUps);
		StyledText text = Ui.ask(() -> editor.text().control());
		Painted painted = new Painted(text);
		labels(editor, painted, size.key());
		System.out.printf(Locale.ROOT, "  %-44s        %7.1f ms%n", "longest hold-up of the UI thread meanwhile", holdUps.take() / 1e6);
		pages("page down to painted", text, painted, size.page());
		painted.remove();
		table(editor, holdUps);
		queries(editor.document().layer().spans(), editor.document().text().length(), size.query());
		String words = editor.document().text();
		Ui.run(() -> Ui.page().closeEditor(editor, false));
		new BareText(words).measure(ACTS);
	}

	/** Opens the article several times; it stays open the last time. */
	private static ArticleEditor opened(Size size, IProject project, UiHoldUps holdUps) throws Exception {
		Samples times = new Samples();
		Samples held = new Samples();
		ArticleEditor editor = null;
		long before = heap();
		for (int i = 0; i < size.openings(); i++) {
			if (editor != null) {
				ArticleEditor last = editor;
				Ui.run(() -> Ui.page().closeEditor(last, false));
				settleShortly();
			}
			System.gc();
			holdUps.take();
			Opening opening = new Opening();
			Ui.run(() -> Ui.display().addFilter(SWT.Paint, opening));
			long computed = Painted.computing();
			long start = System.nanoTime();
			Ui.start(() -> EditorOpener.open(Ui.page(), project, size.id(), "ada"));
			long painted = opening.await();
			Ui.run(() -> Ui.display().removeFilter(SWT.Paint, opening));
			times.add(new Samples.Time(painted - start, opening.computed - computed));
			long longest = holdUps.take();
			held.add(new Samples.Time(longest, longest));
			editor = (ArticleEditor) Ui.ask(() -> Ui.page().getActiveEditor());
		}
		times.print("double click to first paint with spans", "wanted " + size.open());
		held.print("longest hold-up of the UI thread meanwhile", "");
		settle();
		System.out.printf(Locale.ROOT, "  %-44s        %7.1f MB   wanted %d%n", "heap kept", (heap() - before) / 1e6,
				size.heap());
		holdUps.take();
		return editor;
	}

	/** The first paint of a text in which spans stand. */
	private static final class Opening implements org.eclipse.swt.widgets.Listener {
		private StyledText hooked;
		private volatile long at;
		private volatile long computed;

		@Override
		public void handleEvent(Event event) {
			if (hooked == null && event.widget instanceof StyledText text && "article.text".equals(text.getData(Find.KEY))
					&& Ui.page().getActiveEditor() instanceof ArticleEditor editor && editor.text() != null
					&& editor.text().control() == text) {
				hooked = text;
				text.addListener(SWT.Paint, paint -> {
					if (at == 0 && editor.document() != null && editor.document().layer().spans().size() > 0) {
						computed = Painted.computing();
						at = System.nanoTime();
					}
				});
			}
		}

		long await() throws InterruptedException {
			long patience = System.nanoTime() + 60_000_000_000L;
			while (at == 0) {
				if (System.nanoTime() > patience) {
					throw new AssertionError("not painted within a minute");
				}
				Thread.sleep(0, 200_000);
			}
			return at;
		}
	}

	private static void labels(ArticleEditor editor, Painted painted, String wanted) {
		StyledText text = Ui.ask(() -> editor.text().control());
		int length = editor.document().text().length();
		Random random = new Random(7);
		Samples samples = new Samples();
		for (int i = 0; i < ACTS; i++) {
			int from = random.nextInt(length - 10);
			int place = Ui.ask(() -> editor.document().segmentation().tokens().next(from));
			Ui.run(() -> {
				text.setSelection(place);
				text.showSelection();
				text.setFocus();
			});
			settleShortly();
			int before = Ui.ask(() -> editor.document().layer().spans().size());
			String key = String.valueOf(1 + i % 3);
			if (Ui.ask(() -> !editor.document().labelling().label(editor.document().labelOfKey(key.charAt(0)), place, null).edit().isEmpty())) {
				samples.add(painted.after(() -> post(key.charAt(0)), () -> editor.document().layer().spans().size() > before));
			}
		}
		samples.print("key press to painted new span", "wanted " + wanted);
	}

	static void pages(String what, StyledText text, Painted painted, String wanted) {
		Samples samples = new Samples();
		Ui.run(() -> {
			text.setSelection(0);
			text.showSelection();
			text.setFocus();
		});
		for (int i = 0; i < ACTS; i++) {
			settleShortly();
			int before = Ui.ask(text::getTopPixel);
			int lines = Ui.ask(text::getLineCount);
			if (Ui.ask(() -> text.getLineIndex(text.getClientArea().height) >= lines - 1)) {
				Ui.run(() -> {
					text.setSelection(0);
					text.showSelection();
				});
				settleShortly();
				continue;
			}
			samples.add(painted.after(() -> post(SWT.PAGE_DOWN), () -> text.getTopPixel() != before));
		}
		samples.print(what, "wanted " + wanted);
	}

	/** Shows all annotations in the table, filters them by a word and sorts them. */
	private static void table(ArticleEditor editor, UiHoldUps holdUps) {
		int annotations = Ui.ask(() -> editor.document().layer().layer().getSpans().size()
				+ editor.document().layer().layer().getFrames().size());
		Ui.run(() -> editor.text().control().setFocus());
		holdUps.take();
		row("table: shown with " + annotations + " rows", holdUps, () -> Ui.page().showView("org.rubricator.ui.views.annotations"),
				rows -> rows.equals(annotations + " rows"));
		row("table: filtered by a word", holdUps, () -> Find.control(Text.class, "annotations.filter").orElseThrow().setText("ferry"),
				rows -> rows.endsWith("of " + annotations));
		row("table: all again", holdUps, () -> Find.control(Text.class, "annotations.filter").orElseThrow().setText(""),
				rows -> rows.equals(annotations + " rows"));
		Ui.run(() -> Ui.page().hideView(Ui.page().findView("org.rubricator.ui.views.annotations")));
	}

	private static void row(String what, UiHoldUps holdUps, Ui.Act act, Predicate<String> done) {
		long start = System.nanoTime();
		Ui.run(act);
		Ui.until(what, () -> Find.control(Label.class, "annotations.count").map(Label::getText).filter(done).isPresent());
		System.out.printf(Locale.ROOT, "  %-44s        %7.1f ms, longest hold-up %.1f ms%n", what,
				(System.nanoTime() - start) / 1e6, holdUps.take() / 1e6);
	}

	static void post(int key) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			if (key < SWT.KEYCODE_BIT) {
				event.character = (char) key;
			} else {
				event.keyCode = key;
			}
			Ui.display().post(event);
		}
	}

	private static void queries(SpanIndex index, int length, int wanted) {
		int[] places = new Random(2).ints(100_000, 0, Math.max(1, length - 100)).toArray();
		double[] times = new double[9];
		int[] found = new int[1];
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			for (int place : places) {
				index.overlapping(place, place + 100, span -> found[0]++);
			}
			times[i] = (System.nanoTime() - start) / (double) places.length;
		}
		Arrays.sort(times);
		System.out.printf(Locale.ROOT, "  %-44s median %7.0f ns   wanted %d%n", "all spans overlapping 100 characters",
				times[times.length / 2], wanted);
	}

	/** Waits until jobs are done and the widget has laid out what it lays out when it has nothing else to do. */
	static void settle() throws InterruptedException {
		Job.getJobManager().wakeUp(null);
		long patience = System.nanoTime() + 120_000_000_000L;
		while (System.nanoTime() < patience) {
			long before = Painted.computing();
			Thread.sleep(1_000);
			if (Painted.computing() - before < 20_000_000) {
				return;
			}
		}
		throw new AssertionError("the UI thread is busy after two minutes");
	}

	/** Waits until all is done that came of the last act. */
	private static void settleShortly() {
		for (int i = 0; i < 3; i++) {
			Ui.run(() -> {
				long patience = System.nanoTime() + 60_000_000_000L;
				while (Ui.display().readAndDispatch()) {
					// StyledText can come to repaint itself without end.
					assertTrue(System.nanoTime() < patience, "the workbench does not come to rest");
				}
			});
		}
	}

	private static long heap() throws InterruptedException {
		for (int i = 0; i < 3; i++) {
			System.gc();
			Thread.sleep(50);
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}
}
