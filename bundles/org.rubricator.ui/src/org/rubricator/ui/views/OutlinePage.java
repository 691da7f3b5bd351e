package org.rubricator.ui.views;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.display.LayerOutline;
import org.rubricator.core.display.SpanTag;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Span;
import org.rubricator.ui.editor.ArticleDocument;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorListener;

/**
 * Spans and frames of the article in reading order, frames with their fillers; linked with the text both ways. Rows are
 * made when they come into view.
 */
public final class OutlinePage extends Page implements IContentOutlinePage, EditorListener {

	private static final int QUOTE = 80;

	/** Changes that are shown one by one; more of them take longer than all rows anew. */
	private static final int FEW = 50;

	private final ArticleEditor editor;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private Tree tree;
	private LabelImages images;
	private Delayed refresh;
	private Delayed follow;
	private List<Annotation> rows = new ArrayList<>();
	private boolean stale = true;
	private boolean following;

	public OutlinePage(ArticleEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setData("org.rubricator.ui.key", "article.outline");
		PlatformUI.getWorkbench().getHelpSystem().setHelp(tree, "org.rubricator.ui.outline");
		images = new LabelImages(tree.getDisplay());
		refresh = new Delayed(tree, this::refresh);
		follow = new Delayed(tree, this::follow);
		tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item));
		tree.addListener(SWT.Selection, event -> selected((TreeItem) event.item));
		tree.addListener(SWT.DefaultSelection, event -> editor.setFocus());
		tree.addListener(SWT.Paint, event -> {
			if (stale) {
				refresh.request();
			}
		});
		tree.addDisposeListener(event -> images.dispose());
		editor.addListener(this);
		refresh();
	}

	@Override
	public void dispose() {
		editor.removeListener(this);
		super.dispose();
	}

	@Override
	public void opened() {
		refresh();
	}

	@Override
	public void layerChanged(Edit edit) {
		if (stale || edit.changes().size() > FEW || !edit.changes().stream().allMatch(this::ofFreeSpan)) {
			displayChanged();
		} else {
			edit.changes().forEach(change -> show(((Change.OfAnnotation) change).id()));
			follow.request();
		}
	}

	@Override
	public void displayChanged() {
		stale = true;
		refresh.request();
	}

	private boolean ofFreeSpan(Change change) {
		if (!(change instanceof Change.OfAnnotation of && of.ofSpan())) {
			return false;
		}
		Span span = editor.document().layer().span(of.id());
		return span == null || editor.document().layer().framesOf(span).isEmpty();
	}

	/** Shows what a span that fills no role is now. */
	private void show(String id) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).getId().equals(id)) {
				rows.remove(i);
				tree.getItem(i).dispose();
				break;
			}
		}
		ArticleDocument document = editor.document();
		Span span = document.layer().span(id);
		if (span != null && document.display().isShown(span)) {
			int place = -LayerOutline.row(rows, span) - 1;
			rows.add(place, span);
			fill(new TreeItem(tree, SWT.NONE, place), span, "");
		}
	}

	@Override
	public void selectionChanged() {
		follow.request();
	}

	private void refresh() {
		if (editor.text() == null || !tree.isVisible() && !rows.isEmpty()) {
			return;
		}
		stale = false;
		ArticleDocument document = editor.document();
		rows = LayerOutline.top(document.layer(), document.display()::isShown);
		tree.clearAll(true);
		tree.setItemCount(rows.size());
		follow();
	}

	private void fill(TreeItem item) {
		TreeItem parent = item.getParentItem();
		if (parent == null) {
			Annotation annotation = rows.get(tree.indexOf(item));
			fill(item, annotation, "");
			if (annotation instanceof Frame frame) {
				item.setItemCount(frame.getFillers().size());
			}
		} else {
			Filler filler = ((Frame) parent.getData()).getFillers().get(parent.indexOf(item));
			if (filler.getSpan() == null) {
				item.setText(filler.getRole() + ": implicit");
			} else {
				fill(item, filler.getSpan(), filler.getRole() + ": ");
			}
		}
	}

	private void fill(TreeItem item, Annotation annotation, String before) {
		ArticleDocument document = editor.document();
		Span span = annotation instanceof Frame frame ? LayerOutline.first(frame) : (Span) annotation;
		String quote = span == null ? "" : span.getParts().quote(document.text()).replace('\n', ' ');
		item.setData(annotation);
		item.setImage(images.of(editor.text().palette().of(annotation.getLabel()), editor.text().palette().ground()));
		item.setText(before + SpanTag.of(annotation, document.labels()) + "   \u201c"
				+ (quote.length() > QUOTE ? quote.substring(0, QUOTE) + "\u2026" : quote) + "\u201d");
	}

	private void selected(TreeItem item) {
		if (!following && item.getData() instanceof Annotation annotation) {
			editor.reveal(annotation.getId(), null);
			SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	/** Shows the row of the span that is selected in the text. */
	private void follow() {
		if (tree.isFocusControl() || stale) {
			return;
		}
		Span span = editor.text().selectedSpan();
		int place = span == null ? -1 : LayerOutline.row(rows, LayerOutline.head(editor.document().layer(), span));
		following = true;
		try {
			if (place < 0) {
				tree.deselectAll();
			} else {
				TreeItem item = tree.getItem(place);
				tree.setSelection(item);
				tree.showItem(item);
			}
		} finally {
			following = false;
		}
	}

	@Override
	public Control getControl() {
		return tree;
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		TreeItem[] items = tree == null || tree.isDisposed() ? new TreeItem[0] : tree.getSelection();
		return items.length == 0 || items[0].getData() == null ? StructuredSelection.EMPTY
				: new StructuredSelection(items[0].getData());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof StructuredSelection structured && structured.getFirstElement() instanceof Annotation annotation) {
			editor.reveal(annotation.getId(), null);
		}
	}
}
