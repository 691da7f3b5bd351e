package org.rubricator.ui.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.rubricator.model.annotation.Span;

/** The span at hand in an editor as the selection of the workbench. */
final class AnnotationSelection implements ISelectionProvider {

	private final ArticleEditor editor;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private Object last;

	AnnotationSelection(ArticleEditor editor) {
		this.editor = editor;
	}

	@Override
	public ISelection getSelection() {
		Span span = editor.text() == null ? null : editor.text().selectedSpan();
		return span == null ? StructuredSelection.EMPTY : new StructuredSelection(span);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof StructuredSelection structured && structured.getFirstElement() instanceof Span span
				&& editor.document().layer().span(span.getId()) == span) {
			editor.text().reveal(span);
		}
	}

	/** Tells whoever follows the selection, if it is another. */
	void fire() {
		StructuredSelection selection = (StructuredSelection) getSelection();
		if (selection.getFirstElement() != last) {
			last = selection.getFirstElement();
			SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
