package org.rubricator.ui.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.Mention;
import org.rubricator.core.actors.MentionIndex;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.text.KeywordInContext;
import org.rubricator.model.annotation.Range;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.editor.EditorOpener;

/** Where actors are mentioned in saved layers, as keyword in context; Enter or a double click jumps there. */
final class MentionTable {

	private static final int CONTEXT = 40;

	/** A mention with the text around it; null where the text cannot be read. */
	private record Row(Mention mention, KeywordInContext context) {
	}

	private final IWorkbenchPage page;
	private final Table table;
	private CorpusActors actors;
	private List<Row> rows = List.of();
	private Job reading;

	MentionTable(Composite parent, IWorkbenchPage page) {
		this.page = page;
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setData("org.rubricator.ui.key", "actors.mentions");
		table.setHeaderVisible(true);
		column("Article", 170, SWT.LEFT);
		column("Layer", 70, SWT.LEFT);
		column("Before", 300, SWT.RIGHT);
		column("Mention", 130, SWT.LEFT);
		column("After", 300, SWT.LEFT);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
		table.addListener(SWT.DefaultSelection, event -> jump());
		table.addDisposeListener(event -> cancel());
	}

	private void column(String name, int width, int style) {
		TableColumn column = new TableColumn(table, style);
		column.setText(name);
		column.setWidth(width);
	}

	void show(CorpusActors of, List<ActorState> selected) {
		cancel();
		actors = of;
		MentionIndex index = of == null ? null : of.mentions();
		if (index == null || selected.isEmpty()) {
			show(List.of());
			return;
		}
		List<String> ids = selected.stream().map(ActorState::id).toList();
		reading = Job.createSystem("Reading mentions", (IProgressMonitor monitor) -> {
			List<Row> read = read(of, index.mentions(ids), monitor);
			if (!table.isDisposed()) {
				table.getDisplay().asyncExec(() -> {
					if (!monitor.isCanceled() && !table.isDisposed()) {
						show(read);
					}
				});
			}
			return Status.OK_STATUS;
		});
		reading.schedule();
	}

	private void cancel() {
		if (reading != null) {
			reading.cancel();
		}
	}

	private static List<Row> read(CorpusActors actors, List<Mention> mentions, IProgressMonitor monitor) {
		Map<String, String> texts = new HashMap<>();
		List<Row> rows = new ArrayList<>();
		String last = null;
		for (Mention mention : mentions) {
			if (monitor.isCanceled()) {
				break;
			}
			if (!mention.article().equals(last)) {
				texts.clear(); // mentions come by article
				last = mention.article();
			}
			String text = texts.computeIfAbsent(mention.article(), id -> text(actors, id));
			Range range = mention.parts().ranges().get(0);
			rows.add(new Row(mention, range.end() <= text.length() ? KeywordInContext.of(text, range, CONTEXT) : null));
		}
		return rows;
	}

	private static String text(CorpusActors actors, String article) {
		try {
			CorpusStore corpus = CorpusProjects.require(actors.project());
			return corpus.text(article);
		} catch (IOException e) {
			return "";
		}
	}

	private void show(List<Row> newRows) {
		rows = newRows;
		table.setItemCount(rows.size());
		table.clearAll();
	}

	private void fill(TableItem item) {
		int index = table.indexOf(item);
		if (index >= rows.size()) {
			return;
		}
		Row row = rows.get(index);
		KeywordInContext context = row.context();
		item.setText(new String[] { row.mention().article(), row.mention().annotator(), context == null ? "" : context.before(),
				context == null ? "the text cannot be read" : context.keyword(), context == null ? "" : context.after() });
		item.setFont(3, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private void jump() {
		int index = table.getSelectionIndex();
		if (index < 0 || index >= rows.size()) {
			return;
		}
		Mention mention = rows.get(index).mention();
		try {
			EditorOpener.open(page, actors.project(), mention.article(), mention.annotator(), mention.span(),
					mention.parts().ranges().get(0));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
