package org.rubricator.suggest.boilerplate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.rubricator.core.page.ArticlePage;
import org.rubricator.core.page.OutletEvidence;
import org.rubricator.core.page.KindLabel;
import org.rubricator.core.page.PageBlock;
import org.rubricator.core.suggestion.Suggester;
import org.rubricator.core.suggestion.Suggesting;
import org.rubricator.core.suggestion.Suggestion;
import org.rubricator.core.suggestion.SuggestionInput;
import org.rubricator.core.suggestion.SuggestionScope;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.labels.LabelSet;

/** Proposes the blocks of a page, or the lines of a text, that are not the article's own, each with its kind. */
public final class BoilerplateSuggester implements Suggester {

	@Override
	public String id() {
		return "boilerplate";
	}

	@Override
	public String title() {
		return "Boilerplate of pages";
	}

	@Override
	public String description() {
		return "Menus, teasers, captions and whatever else a page puts around its article, each block with its kind: by the "
				+ "page itself, by the other pages of its outlet, and by what you decided on them. Of text that was copied from a page, by its words.";
	}

	@Override
	public Optional<String> unfit(LabelSet labels) {
		return KindLabel.of(labels).isPresent() ? Optional.empty()
				: Optional.of("It has no label with an attribute whose choices are kinds of blocks. Add one with choices among "
						+ String.join(", ", KindLabel.allKinds()) + ".");
	}

	@Override
	public Suggesting start(SuggestionScope scope) throws IOException {
		KindLabel label = KindLabel.of(scope.labels()).orElseThrow(() -> new IllegalArgumentException("The label set is unfit"));
		Runnable canceled = () -> {
			if (scope.monitor().isCanceled()) {
				throw new OperationCanceledException();
			}
		};
		Learning learning = new Learning(scope.corpus(), scope.annotator(), label, canceled);
		Set<String> concerned = new HashSet<>(scope.articles());
		concerned.addAll(learning.articles());
		OutletEvidence known = OutletEvidence.read(scope.corpus(), concerned, canceled);
		return new Blocks(label, known, learning.model(known), learning.basis());
	}

	private static final String BEFORE = "|\u00B7\u2022\u2013\u2014";
	private static final String BEHIND = "|\u00B7\u2022";

	private record Blocks(KindLabel label, OutletEvidence known, KindModel model, String basis) implements Suggesting {

		@Override
		public List<Suggestion> suggest(SuggestionInput input) throws IOException {
			String outlet = Objects.requireNonNullElse(input.article().getOutlet(), "").replaceAll("\\s", " ");
			List<Suggestion> suggestions = new ArrayList<>();
			ArticlePage page = ArticlePage.isPage(input.article()) ? ArticlePage.read(input.article(), input.text(), input.source(), known)
					: ArticlePage.ofText(input.article(), input.text());
			for (PageBlock block : page.blocks()) {
				KindModel.Judgement judged = model.judge(outlet, block);
				if (!judged.kind().equals(PageBlock.MAIN)) {
					label.attributes(judged.kind()).ifPresent(attributes -> lines(block).forEach(line -> suggestions.add(new Suggestion(
							label.label(), Parts.of(List.of(line)), attributes, null, rounded(judged.score()), judged.reason()))));
				}
			}
			return suggestions;
		}

		/** The lines of a block as a reader sees them, without the bars and dots that part them from their neighbours. */
		private static List<Range> lines(PageBlock block) {
			List<Range> lines = new ArrayList<>();
			String text = block.text();
			int from = block.range().begin();
			int begin = 0;
			while (begin < text.length()) {
				int end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
				int first = begin;
				int last = end;
				while (first < last && isEdge(text.charAt(first), BEFORE)) {
					first++;
				}
				while (last > first && isEdge(text.charAt(last - 1), BEHIND)) {
					last--;
				}
				if (first < last) {
					lines.add(new Range(from + first, from + last));
				}
				begin = end + 1;
			}
			return lines.isEmpty() ? List.of(block.range()) : lines;
		}

		private static boolean isEdge(char c, String marks) {
			return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
		}

		/** Three places: what is behind them is noise, and it stands in people's files. */
		private static double rounded(double score) {
			return Math.round(score * 1000) / 1000.0;
		}
	}
}
