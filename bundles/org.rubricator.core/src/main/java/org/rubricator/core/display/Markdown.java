package org.rubricator.core.display;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Markdown (CommonMark) as text with styles, for a widget that shows styled lines. HTML in it is shown as it is written.
 *
 * @param text  what is read; LF ends a line
 * @param runs  styled pieces of it, nested ones as well, in the order in which they end; UTF-16 units
 * @param lines one for each line of the text
 */
public record Markdown(String text, List<Run> runs, List<Line> lines) {

	/** How a piece of text looks. */
	public enum Style {
		HEADING, STRONG, EMPHASIS, CODE, LINK, QUOTE
	}

	/**
	 * @param begin  inclusive
	 * @param end    exclusive
	 * @param level  1 to 6 of a heading; 0 of all else
	 * @param target where a link leads to; null of all else
	 */
	public record Run(int begin, int end, Style style, int level, String target) {
	}

	/**
	 * @param depth  how deep it stands in lists and quotations
	 * @param marker length of the bullet or number that it begins with
	 */
	public record Line(int depth, int marker) {
	}

	private static final Parser PARSER = Parser.builder().build();

	public Markdown {
		runs = List.copyOf(runs);
		lines = List.copyOf(lines);
	}

	/** Characters between two texts that are joined. */
	public static final int GAP = 2;

	/** A heading of the first level with exactly these words. */
	public static Markdown heading(String words) {
		return new Markdown(words, words.isEmpty() ? List.of() : List.of(new Run(0, words.length(), Style.HEADING, 1, null)),
				List.of(new Line(0, 0)));
	}

	/** A line of exactly these words, emphasised. */
	public static Markdown plain(String words) {
		String line = words.replace('\n', ' ');
		return new Markdown(line, line.isEmpty() ? List.of() : List.of(new Run(0, line.length(), Style.EMPHASIS, 0, null)),
				List.of(new Line(0, 0)));
	}

	/** One after the other, with an empty line between them; what is empty is left out. */
	public static Markdown join(List<Markdown> parts) {
		StringBuilder text = new StringBuilder();
		List<Run> runs = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		for (Markdown part : parts) {
			if (part.text().isEmpty()) {
				continue;
			}
			if (!lines.isEmpty()) {
				text.append("\n\n");
				lines.add(new Line(0, 0));
			}
			int shift = text.length();
			part.runs().forEach(run -> runs.add(
					new Run(run.begin() + shift, run.end() + shift, run.style(), run.level(), run.target())));
			text.append(part.text());
			lines.addAll(part.lines());
		}
		return new Markdown(text.toString(), runs, lines.isEmpty() ? List.of(new Line(0, 0)) : lines);
	}

	/** Any text is Markdown, so nothing is refused. */
	public static Markdown parse(String source) {
		Rendering rendering = new Rendering();
		PARSER.parse(source).accept(rendering);
		return rendering.result();
	}

	private static final class Rendering extends AbstractVisitor {

		private final StringBuilder text = new StringBuilder();
		private final List<Run> runs = new ArrayList<>();
		private final List<Line> lines = new ArrayList<>();
		private int depth;
		private String marker = "";
		private boolean tight;

		Markdown result() {
			return new Markdown(text.toString(), runs, lines.isEmpty() ? List.of(new Line(0, 0)) : lines);
		}

		/** Begins a block: on a line of its own, and with room above it unless it belongs to a list without any. */
		private void block(Runnable content) {
			if (!lines.isEmpty()) {
				text.append('\n');
				if (!tight) {
					lines.add(new Line(0, 0));
					text.append('\n');
				}
			}
			text.append(marker);
			lines.add(new Line(depth, marker.length()));
			marker = "";
			content.run();
		}

		private void styled(Style style, int level, String target, Runnable content) {
			int begin = text.length();
			content.run();
			if (text.length() > begin) {
				runs.add(new Run(begin, text.length(), style, level, target));
			}
		}

		@Override
		public void visit(Heading heading) {
			tight = false;
			block(() -> styled(Style.HEADING, heading.getLevel(), null, () -> visitChildren(heading)));
		}

		@Override
		public void visit(Paragraph paragraph) {
			block(() -> visitChildren(paragraph));
		}

		@Override
		public void visit(BulletList list) {
			items(list, list.isTight(), 0);
		}

		@Override
		public void visit(OrderedList list) {
			items(list, list.isTight(), list.getMarkerStartNumber());
		}

		private void items(Node list, boolean isTight, int first) {
			boolean outer = tight;
			int number = first;
			depth++;
			for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
				tight = item == list.getFirstChild() ? outer && depth > 1 : isTight;
				marker = list instanceof OrderedList ? number++ + ". " : "\u2022 ";
				visitItem(item, isTight);
			}
			depth--;
			tight = outer;
		}

		private void visitItem(Node item, boolean isTight) {
			if (item.getFirstChild() == null) {
				block(() -> {
					// an item without words
				});
			}
			for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
				child.accept(this);
				tight = isTight;
			}
		}

		@Override
		public void visit(ListItem item) {
			visitItem(item, tight);
		}

		@Override
		public void visit(BlockQuote quote) {
			depth++;
			styled(Style.QUOTE, 0, null, () -> visitChildren(quote));
			depth--;
		}

		@Override
		public void visit(FencedCodeBlock code) {
			code(code.getLiteral());
		}

		@Override
		public void visit(IndentedCodeBlock code) {
			code(code.getLiteral());
		}

		private void code(String literal) {
			block(() -> styled(Style.CODE, 0, null, () -> append(literal.strip())));
		}

		@Override
		public void visit(HtmlBlock html) {
			block(() -> append(html.getLiteral()));
		}

		@Override
		public void visit(HtmlInline html) {
			append(html.getLiteral());
		}

		@Override
		public void visit(ThematicBreak rule) {
			block(() -> append("\u2014\u2014\u2014"));
		}

		@Override
		public void visit(Text plain) {
			append(plain.getLiteral());
		}

		@Override
		public void visit(Code code) {
			styled(Style.CODE, 0, null, () -> append(code.getLiteral()));
		}

		@Override
		public void visit(Emphasis emphasis) {
			styled(Style.EMPHASIS, 0, null, () -> visitChildren(emphasis));
		}

		@Override
		public void visit(StrongEmphasis strong) {
			styled(Style.STRONG, 0, null, () -> visitChildren(strong));
		}

		@Override
		public void visit(Link link) {
			styled(Style.LINK, 0, link.getDestination(), () -> visitChildren(link));
		}

		@Override
		public void visit(Image image) {
			styled(Style.LINK, 0, image.getDestination(), () -> visitChildren(image));
		}

		@Override
		public void visit(SoftLineBreak lineBreak) {
			text.append(' ');
		}

		@Override
		public void visit(HardLineBreak lineBreak) {
			append("\n");
		}

		/** Text that may have line ends in it. */
		private void append(String more) {
			for (int i = 0; i < more.length(); i++) {
				text.append(more.charAt(i));
				if (more.charAt(i) == '\n') {
					lines.add(new Line(depth, 0));
				}
			}
		}
	}
}
