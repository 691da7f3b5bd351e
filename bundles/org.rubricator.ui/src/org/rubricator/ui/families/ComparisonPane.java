package org.rubricator.ui.families;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.rubricator.analysis.families.SideBySide;
import org.rubricator.analysis.passages.Passage;
import org.rubricator.core.display.Rgb;
import org.rubricator.model.annotation.Range;

/**
 * Two articles beside each other: shared words on a tint and tied by bands, changed words underlined. Scrolling one scrolls
 * the other to the words that stand beside.
 */
final class ComparisonPane {

	/** Share of the ground in the tints of shared words; of two, so that passages next to each other can be told apart. */
	private static final double[] TINTS = { 0.78, 0.64 };
	private static final Rgb INK = new Rgb(0x3B, 0x7D, 0xB8);
	private static final int BAND = 36;

	/** One of the two articles. */
	private final class Half {
		private final Label head;
		private final StyledText text;

		Half(Composite parent, String name) {
			Composite half = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(half);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(half);
			head = new Label(half, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(head);
			text = new StyledText(half, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
			text.setMargins(10, 6, 10, 6);
			text.setData("org.rubricator.ui.key", name);
			text.setData("org.eclipse.e4.ui.css.id", "ArticleText");
			GridDataFactory.fillDefaults().grab(true, true).hint(160, 120).applyTo(text);
		}

		private Half other() {
			return this == first ? second : first;
		}
	}

	private final Composite composite;
	private final Half first;
	private final Canvas bands;
	private final Half second;
	private SideBySide beside = new SideBySide(List.of(), List.of(), List.of());
	private boolean following;

	ComparisonPane(Composite parent) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(composite);
		first = new Half(composite, "families.first");
		bands = new Canvas(composite, SWT.DOUBLE_BUFFERED);
		bands.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		((GridData) bands.getLayoutData()).widthHint = BAND;
		second = new Half(composite, "families.second");
		bands.addListener(SWT.Paint, this::paint);
		for (Half half : List.of(first, second)) {
			half.text.getVerticalBar().addListener(SWT.Selection, event -> follow(half));
			half.text.addListener(SWT.MouseWheel, event -> later(half));
			half.text.addListener(SWT.KeyUp, event -> follow(half));
			half.text.addListener(SWT.Resize, event -> bands.redraw());
			// The theme may be another one.
			half.text.addListener(SWT.Paint, event -> restyle());
		}
		clear("Select a family, an article of it, or two articles to see them beside each other.");
	}

	Composite control() {
		return composite;
	}

	void clear(String hint) {
		beside = new SideBySide(List.of(), List.of(), List.of());
		first.head.setText("");
		second.head.setText("");
		first.text.setText(hint);
		second.text.setText("");
		bands.redraw();
	}

	/** @param heads outlet, time and title of each, in one line */
	void show(List<String> heads, List<String> texts, SideBySide compared) {
		beside = compared;
		first.head.setText(heads.get(0).replace("&", "&&"));
		second.head.setText(heads.get(1).replace("&", "&&"));
		first.head.setToolTipText(heads.get(0));
		second.head.setToolTipText(heads.get(1));
		first.text.setText(texts.get(0));
		second.text.setText(texts.get(1));
		styled = null;
		restyle();
		if (!compared.shared().isEmpty()) {
			reveal(first.text, compared.shared().getFirst().first());
			follow(first);
		}
		bands.redraw();
	}

	/** Shows the begin of a range, with some lines above it. */
	private static void reveal(StyledText text, Range range) {
		int above = text.getLineHeight() * 3;
		text.setTopPixel(Math.max(0, text.getTopPixel() + text.getLocationAtOffset(range.begin()).y - above));
	}

	// ---- looks

	private Color styled;

	/** Styles both texts, where the ground is another than they were styled for. */
	private void restyle() {
		Color ground = first.text.getBackground();
		if (ground.equals(styled)) {
			return;
		}
		styled = ground;
		first.text.setStyleRanges(styles(beside.shared().stream().map(Passage::first).toList(), beside.changed()));
		second.text.setStyleRanges(styles(beside.shared().stream().map(Passage::second).toList(), beside.changedSecond()));
		bands.redraw();
	}

	private StyleRange[] styles(List<Range> shared, List<Range> changed) {
		List<StyleRange> styles = new ArrayList<>();
		for (int i = 0; i < shared.size(); i++) {
			styles.add(new StyleRange(shared.get(i).begin(), shared.get(i).length(), null, tint(i)));
		}
		for (Range range : changed) {
			StyleRange style = new StyleRange(range.begin(), range.length(), null, null);
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_SINGLE;
			style.underlineColor = new Color(new RGB(0xC2, 0x4E, 0x3A));
			styles.add(style);
		}
		styles.sort(java.util.Comparator.comparingInt(style -> style.start));
		// Moved passages may lie over what was changed around them; styles must not.
		List<StyleRange> apart = new ArrayList<>();
		int end = 0;
		for (StyleRange style : styles) {
			if (style.start >= end) {
				apart.add(style);
				end = style.start + style.length;
			}
		}
		return apart.toArray(StyleRange[]::new);
	}

	private Color tint(int number) {
		Color ground = first.text.getBackground();
		Rgb mixed = INK.mix(new Rgb(ground.getRed(), ground.getGreen(), ground.getBlue()), TINTS[number % TINTS.length]);
		return new Color(mixed.red(), mixed.green(), mixed.blue());
	}

	/** Bands from each shared passage to where it stands in the other text, of those that can be seen. */
	private void paint(Event event) {
		GC gc = event.gc;
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		int top = first.text.getLocation().y;
		int width = bands.getClientArea().width;
		int height = bands.getClientArea().height;
		Range left = visible(first.text);
		Range right = visible(second.text);
		for (int i = 0; i < beside.shared().size(); i++) {
			Passage passage = beside.shared().get(i);
			if (!touches(passage.first(), left) && !touches(passage.second(), right)) {
				continue;
			}
			int[] a = bounds(first.text, passage.first(), left, top, height);
			int[] b = bounds(second.text, passage.second(), right, top, height);
			Path path = new Path(gc.getDevice());
			path.moveTo(0, a[0]);
			path.cubicTo(width / 2f, a[0], width / 2f, b[0], width, b[0]);
			path.lineTo(width, b[1]);
			path.cubicTo(width / 2f, b[1], width / 2f, a[1], 0, a[1]);
			path.close();
			gc.setBackground(tint(i));
			gc.fillPath(path);
			path.dispose();
		}
	}

	private static boolean touches(Range range, Range visible) {
		return visible != null && range.begin() < visible.end() && visible.begin() < range.end();
	}

	/** What of a text is on the screen; null where nothing is. */
	private static Range visible(StyledText text) {
		if (text.getCharCount() == 0) {
			return null;
		}
		int from = text.getOffsetAtPoint(new Point(text.getLeftMargin(), 1)) >= 0 ? text.getOffsetAtPoint(new Point(text.getLeftMargin(), 1))
				: text.getOffsetAtLine(text.getTopIndex());
		int last = text.getLineIndex(text.getClientArea().height);
		int to = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
		return from < to ? new Range(from, to) : null;
	}

	/** Top and bottom of a passage beside the text; what is not on the screen is at its edge. */
	private static int[] bounds(StyledText text, Range passage, Range visible, int top, int height) {
		if (visible == null || passage.end() <= visible.begin()) {
			return new int[] { top - 2, top - 1 };
		}
		if (passage.begin() >= visible.end()) {
			return new int[] { height + 1, height + 2 };
		}
		int begin = passage.begin() < visible.begin() ? 0 : text.getLocationAtOffset(passage.begin()).y;
		int last = Math.min(passage.end(), visible.end()) - 1;
		int end = text.getLocationAtOffset(last).y + text.getLineHeight(last);
		return new int[] { Math.max(top, top + begin), Math.min(height, top + end) };
	}

	// ---- scrolling

	private void later(Half half) {
		half.text.getDisplay().asyncExec(() -> {
			if (!half.text.isDisposed()) {
				follow(half);
			}
		});
	}

	/** Brings the words that stand beside those in the middle to the middle. */
	private void follow(Half half) {
		if (following || half.text.getCharCount() == 0 || half.other().text.getCharCount() == 0) {
			return;
		}
		following = true;
		StyledText other = half.other().text;
		int middle = half.text.getClientArea().height / 2;
		int offset = offsetAt(half.text, middle);
		int there = Math.min((half == first ? beside : beside.turned()).beside(offset), other.getCharCount());
		int move = other.getLocationAtOffset(there).y - half.text.getLocationAtOffset(offset).y;
		if (Math.abs(move) > other.getLineHeight()) {
			other.setTopPixel(Math.max(0, other.getTopPixel() + move));
		}
		bands.redraw();
		following = false;
	}

	private static int offsetAt(StyledText text, int y) {
		int line = text.getLineIndex(y);
		int begin = text.getOffsetAtLine(line);
		int end = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount();
		// A line may be wrapped to many rows: the first offset that is as low as the point.
		while (begin + 1 < end) {
			int half = (begin + end) / 2;
			if (text.getLocationAtOffset(half).y <= y) {
				begin = half;
			} else {
				end = half;
			}
		}
		return begin;
	}
}
