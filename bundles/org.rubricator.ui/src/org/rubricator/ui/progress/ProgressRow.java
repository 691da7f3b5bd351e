package org.rubricator.ui.progress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.rubricator.core.inspection.CorpusProgress;
import org.rubricator.core.inspection.CorpusProgress.OfAnnotator;
import org.rubricator.core.inspection.CorpusStatistics.Verdicts;
import org.rubricator.model.annotation.WorkState;

/**
 * A line of the view: a corpus, below it its annotators, and below each of them the labels. Equal to what stood for the
 * same thing before it was counted again.
 *
 * @param project corpus
 * @param annotator null for a corpus
 * @param label     null for a corpus or annotator
 * @param cells     texts by column
 */
record ProgressRow(IProject project, String annotator, String label, List<String> cells, List<ProgressRow> children) {

	/** Headings of the columns, with what they mean. */
	static final List<Map.Entry<String, String>> COLUMNS = List.of(Map.entry("Corpus", "Corpus, annotators, and their labels"),
			Map.entry("New", "Articles that are not begun"), Map.entry("In progress", "Articles that are begun"),
			Map.entry("Done", "Articles that are finished"), Map.entry("Locked", "Articles that nobody may change any more"),
			Map.entry("Left", "Articles that are neither done nor locked"),
			Map.entry("Annotations", "Spans and frames, proposals not counted"),
			Map.entry("Proposed", "Proposals that nobody has decided on"),
			Map.entry("Flagged", "Spans and frames marked for discussion"),
			Map.entry("Worked", "Time worked, where it was measured"),
			Map.entry("To go", "Estimate: what the articles left take, if they go as the finished ones did for their length"));

	private static final int MINUTES_PER_HOUR = 60;

	static ProgressRow counting(IProject project) {
		return new ProgressRow(project, null, null, List.of(project.getName() + "  counting..."), List.of());
	}

	static ProgressRow failed(IProject project, String reason) {
		return new ProgressRow(project, null, null, List.of(project.getName() + "  " + reason), List.of());
	}

	static ProgressRow of(IProject project, CorpusProgress progress) {
		List<ProgressRow> annotators = progress.annotators().stream().map(one -> of(project, one)).toList();
		String problems = progress.findings().isEmpty() ? ""
				: ", " + progress.findings().size() + " files cannot be read (see Problems)";
		return new ProgressRow(project, null, null,
				List.of(project.getName() + "  " + counted(progress.articles(), "article") + problems), annotators);
	}

	private static ProgressRow of(IProject project, OfAnnotator of) {
		List<ProgressRow> labels = new ArrayList<>();
		of.tally().spans().forEach((label, verdicts) -> labels.add(of(project, of.annotator(), label, verdicts)));
		of.tally().frames().forEach((label, verdicts) -> labels.add(of(project, of.annotator(), label, verdicts)));
		int accepted = of.tally().spans().values().stream().mapToInt(Verdicts::accepted).sum()
				+ of.tally().frames().values().stream().mapToInt(Verdicts::accepted).sum();
		return new ProgressRow(project, of.annotator(), null,
				List.of(of.annotator() + (of.assigned() ? "  " + counted(of.articles(), "article") + " assigned" : ""),
						number(of.in(WorkState.NEW)), number(of.in(WorkState.IN_PROGRESS)), number(of.in(WorkState.DONE)),
						number(of.in(WorkState.LOCKED)), number(of.left()), number(accepted), number(of.tally().proposed()),
						number(of.tally().flagged()), of.worked().isZero() ? "" : words(of.worked()),
						of.toGo().map(ProgressRow::words).orElse("")),
				labels);
	}

	private static ProgressRow of(IProject project, String annotator, String label, Verdicts verdicts) {
		return new ProgressRow(project, annotator, label, List.of(label, "", "", "", "", "", number(verdicts.accepted()),
				number(verdicts.proposed()), "", "", ""), List.of());
	}

	private static String counted(int count, String what) {
		return String.format("%,d %s", count, count == 1 ? what : what + "s");
	}

	private static String number(int number) {
		return String.format("%,d", number);
	}

	/** Hours and minutes; less than a minute is one. */
	private static String words(Duration time) {
		long minutes = Math.max(time.isZero() ? 0 : 1, Math.round(time.toSeconds() / 60.0));
		return minutes < MINUTES_PER_HOUR ? minutes + " min"
				: String.format("%,d h %02d min", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
	}

	String cell(int column) {
		return column < cells.size() ? cells.get(column) : "";
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ProgressRow row && row.project.equals(project) && java.util.Objects.equals(row.annotator, annotator)
				&& java.util.Objects.equals(row.label, label);
	}

	@Override
	public int hashCode() {
		return java.util.Objects.hash(project, annotator, label);
	}
}
