package org.rubricator.ui.suggestions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Severity;
import org.rubricator.core.session.CorpusAct;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.LayerSession;
import org.rubricator.core.suggestion.CollectedEdits;
import org.rubricator.core.suggestion.LayerEditing;
import org.rubricator.core.suggestion.SuggestOperation;
import org.rubricator.core.suggestion.SuggestRequest;
import org.rubricator.core.suggestion.SuggestResult;
import org.rubricator.core.suggestion.Suggesters;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.ui.acts.CorpusActs;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.wizards.ReportedJob;
import org.rubricator.ui.wizards.ResultRow;

/**
 * Suggests in the background. On the article of an editor as one step of it, and then goes to the first proposal; on
 * several articles as one act, with a report.
 */
final class SuggestJob extends ReportedJob {

	private final Scope scope;
	private final List<String> with;
	private final Display display;

	SuggestJob(Scope scope, List<String> with, Display display) {
		super("Suggesting on " + scope.name(), display);
		this.scope = scope;
		this.with = with;
		this.display = display;
	}

	@Override
	protected Report work(IProgressMonitor monitor) throws IOException, CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		CorpusStore corpus = CorpusProjects.require(scope.project());
		SuggestRequest request = new SuggestRequest(with, scope.articles(), scope.annotator());
		SuggestResult result;
		if (scope.editor() != null) {
			result = new SuggestOperation(corpus, Suggesters.fromServices(), inEditor(corpus)).run(request, progress.split(100));
			List<Finding> problems = result.findings().stream().filter(finding -> finding.severity() != Severity.INFO
					|| finding.code().equals("suggest.finished")).toList();
			if (problems.isEmpty()) {
				display.asyncExec(() -> show(scope.editor(), result));
				return null;
			}
		} else {
			CorpusSession session = CorpusSession.open(corpus);
			CollectedEdits edits = new CollectedEdits(session, display::syncExec);
			result = new SuggestOperation(corpus, Suggesters.fromServices(), edits).run(request, progress.split(80));
			CorpusAct act = edits.act("Suggest " + count(result.total(), "Annotation"));
			if (!act.isEmpty()) {
				askForUnsaved(act);
				session.perform(act, display::syncExec, progress.split(15));
			}
		}
		scope.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		List<ResultRow> rows = new ArrayList<>();
		result.proposed().forEach((what, count) -> rows.add(new ResultRow(null, what, count(count, "proposal"))));
		result.findings().stream().map(ResultRow::of).forEach(rows::add);
		return new Report("Suggestions", summary(result), rows);
	}

	private void askForUnsaved(CorpusAct act) {
		boolean[] goOn = new boolean[1];
		display.syncExec(() -> goOn[0] = CorpusActs.confirmSaving(display.getActiveShell(), scope.project(), act));
		if (!goOn[0]) {
			throw new OperationCanceledException();
		}
	}

	/** As a step of the session that the editor has; left for the user to save. */
	private LayerEditing inEditor(CorpusStore corpus) {
		return (article, annotator, edit) -> {
			IOException[] failure = new IOException[1];
			display.syncExec(() -> {
				try (LayerSession session = LayerSession.open(corpus, article, annotator)) {
					session.execute(edit.apply(session.layer()));
				} catch (IOException e) {
					failure[0] = e;
				}
			});
			if (failure[0] != null) {
				throw failure[0];
			}
			return true;
		};
	}

	private static void show(ArticleEditor editor, SuggestResult result) {
		if (editor.text() == null || editor.text().control().isDisposed()) {
			return;
		}
		Span first = editor.document().walk().next(null, 0, span -> span.getVerdict() == Verdict.PROPOSED);
		if (first != null) {
			editor.reveal(first.getId(), null);
		}
		editor.say(first == null ? "There is nothing to propose that you have not decided on."
				: (result.total() == 0 ? "Nothing new was proposed" : count(result.total(), "new proposal")) + ". Enter accepts, Backspace rejects, . goes to the next."
						+ result.findings().stream().filter(finding -> finding.code().equals("suggest.learned"))
								.map(finding -> " " + finding.message()).findFirst().orElse(""));
	}

	private static String summary(SuggestResult result) {
		return (result.total() == 0 ? "Nothing new was proposed"
				: count(result.total(), "proposal") + " in " + count(result.changed().size(), "article")) + "."
				+ (result.updated() > 0 ? " " + count(result.updated(), "open proposal") + " brought up to date." : "");
	}

	static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
