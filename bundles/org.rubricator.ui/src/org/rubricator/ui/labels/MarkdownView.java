package org.rubricator.ui.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.rubricator.core.display.Markdown;
import org.rubricator.core.display.Markdown.Run;
import org.rubricator.core.display.Markdown.Style;

/** Shows Markdown as styled text, to be read, searched and copied. A click on a link opens it outside. */
public final class MarkdownView {

	private static final int INDENT = 16;
	private static final double[] HEADING_SIZES = { 1.5, 1.3, 1.15, 1.0, 1.0, 1.0 };

	private final StyledText text;
	private final LocalResourceManager fonts;
	private final Map<Integer, String> targets = new HashMap<>();
	private Markdown shown = Markdown.parse("");

	public MarkdownView(Composite parent, int style) {
		text = new StyledText(parent, style | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setMargins(10, 8, 10, 8);
		text.setLineSpacing(3);
		text.setData("org.eclipse.e4.ui.css.id", "ArticleGuideline");
		fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		text.addListener(SWT.MouseUp, event -> {
			int offset = event.button == 1 && text.getSelectionCount() == 0 ? text.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(event.x, event.y)) : -1;
			String target = offset < 0 ? null : targets.get(offset);
			if (target != null && target.matches("(?i)https?:.*")) {
				Program.launch(target);
			}
		});
	}

	/** The widget. */
	public StyledText control() {
		return text;
	}

	/** Shows Markdown, from its beginning; does nothing where it is shown already. */
	public void show(Markdown markdown) {
		if (markdown.equals(shown)) {
			return;
		}
		shown = markdown;
		text.setText(markdown.text());
		targets.clear();
		text.setStyleRanges(ranges(markdown).toArray(StyleRange[]::new));
		for (int line = 0; line < text.getLineCount(); line++) {
			Markdown.Line place = markdown.lines().get(line);
			if (place.depth() > 0) {
				int indent = INDENT * (place.depth() - 1) + (place.marker() > 0 ? 0 : INDENT);
				text.setLineIndent(line, 1, indent);
				text.setLineWrapIndent(line, 1, indent + (place.marker() > 0 ? INDENT : 0));
			}
		}
	}

	/** Scrolls so that the line with this offset is the first, as far as there is enough text below it. */
	public void reveal(int offset) {
		text.setTopPixel(text.getTopPixel() + text.getLinePixel(text.getLineAtOffset(offset)) - text.getTopMargin());
	}

	/**
	 * Selects a place that has these words, in any case, and shows it; nothing where there is none.
	 *
	 * @param next whether the next place is wanted, not the one that is selected
	 */
	public void find(String words, boolean next) {
		Matcher matcher = Pattern.compile(Pattern.quote(words.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
				.matcher(text.getText());
		int from = next ? text.getSelection().y : text.getSelection().x;
		if (!words.isBlank() && (matcher.find(from) || matcher.find(0))) {
			text.setSelection(matcher.start(), matcher.end());
			text.showSelection();
		} else {
			text.setSelection(text.getSelection().x);
		}
	}

	/** Ranges that do not overlap, as the widget wants them: each piece of text has all styles that lie on it. */
	private List<StyleRange> ranges(Markdown markdown) {
		List<Integer> bounds = markdown.runs().stream().flatMap(run -> List.of(run.begin(), run.end()).stream()).distinct()
				.sorted().toList();
		List<StyleRange> ranges = new ArrayList<>();
		for (int i = 0; i + 1 < bounds.size(); i++) {
			int begin = bounds.get(i);
			int end = bounds.get(i + 1);
			List<Run> over = markdown.runs().stream().filter(run -> run.begin() <= begin && end <= run.end())
					.sorted(Comparator.comparing(Run::style)).toList();
			if (!over.isEmpty()) {
				ranges.add(range(begin, end, over));
			}
		}
		return ranges;
	}

	private StyleRange range(int begin, int end, List<Run> runs) {
		StyleRange range = new StyleRange();
		range.start = begin;
		range.length = end - begin;
		int fontStyle = SWT.NORMAL;
		double size = 1;
		boolean code = false;
		for (Run run : runs) {
			switch (run.style()) {
			case HEADING -> {
				fontStyle |= SWT.BOLD;
				size = HEADING_SIZES[run.level() - 1];
			}
			case STRONG -> fontStyle |= SWT.BOLD;
			case EMPHASIS, QUOTE -> fontStyle |= SWT.ITALIC;
			case CODE -> code = true;
			case LINK -> {
				range.underline = true;
				range.underlineStyle = SWT.UNDERLINE_LINK;
				range.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
				for (int offset = begin; offset < end; offset++) {
					targets.put(offset, run.target());
				}
			}
			}
		}
		range.font = font(code, fontStyle, size);
		return range;
	}

	private Font font(boolean code, int style, double size) {
		FontDescriptor base = code ? JFaceResources.getTextFontDescriptor() : FontDescriptor.createFrom(text.getFont());
		int height = FontDescriptor.createFrom(text.getFont()).getFontData()[0].getHeight();
		return fonts.create(base.setStyle(style).setHeight((int) Math.round(height * size)));
	}
}
