package org.rubricator.ui.views;

import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.rubricator.core.change.Edit;
import org.rubricator.core.display.LayerOutline;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.SpanLabel;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorListener;

/**
 * The labels of the article's corpus with key, look and count. A click labels the selection; the check box hides and
 * shows.
 */
public final class LabelsView extends ViewPart implements EditorListener {

	/** Id of the view; a literal in people's perspectives. */
	public static final String ID = "org.rubricator.ui.views.palette";

	private static final String HELP = "org.rubricator.ui.labels";

	private ActiveArticle active;
	private Table table;
	private Label hint;
	private LabelImages images;
	private Delayed refresh;
	private Delayed follow;
	private ArticleEditor editor;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite upper = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(upper);
		TableColumnLayout columns = new TableColumnLayout();
		upper.setLayout(columns);
		table = new Table(upper, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setData("org.rubricator.ui.key", "labels");
		table.setHeaderVisible(true);
		column(columns, "Label", SWT.LEFT, true);
		column(columns, "Key", SWT.LEFT, false);
		column(columns, "Spans", SWT.RIGHT, false);
		images = new LabelImages(table.getDisplay());
		refresh = new Delayed(table, this::refresh);
		follow = new Delayed(table, this::follow);
		table.addDisposeListener(event -> images.dispose());
		table.addListener(SWT.Selection, this::selected);
		table.addListener(SWT.MouseUp, this::clicked);
		table.addListener(SWT.DefaultSelection, event -> apply((TableItem) event.item));
		table.setToolTipText("Click a label to label the selection. The check box hides and shows its spans.");

		hint = new Label(parent, SWT.NONE);
		hint.setText("Press ? in the text for all keys");
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 4).applyTo(hint);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, HELP);
		active = new ActiveArticle(getSite().getPage(), this::show);
		active.start();
		show(active.editor());
	}

	private void column(TableColumnLayout columns, String name, int style, boolean wide) {
		TableColumn column = new TableColumn(table, style);
		column.setText(name);
		columns.setColumnData(column, wide ? new ColumnWeightData(1, 110) : new ColumnPixelData(52));
	}

	@Override
	public void dispose() {
		active.stop();
		if (editor != null) {
			editor.removeListener(this);
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	private void show(ArticleEditor other) {
		if (editor != null) {
			editor.removeListener(this);
		}
		editor = other;
		if (table.isDisposed()) {
			return;
		}
		table.removeAll();
		hint.setText(editor == null ? "Open an article to label it" : "Press ? in the text for all keys");
		if (editor == null) {
			return;
		}
		editor.addListener(this);
		fill();
	}

	private void fill() {
		table.removeAll();
		for (SpanLabel label : editor.document().labels().getSpanLabels()) {
			if (!label.isRetired()) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setData(label);
				item.setText(0, label.getName());
				item.setText(1, label.getKey() == null ? "" : label.getKey().toUpperCase(Locale.ROOT));
			}
		}
		refresh();
		follow();
	}

	@Override
	public void labelsChanged() {
		fill();
	}

	@Override
	public void layerChanged(Edit edit) {
		refresh.request();
		follow.request();
	}

	@Override
	public void displayChanged() {
		refresh.request();
	}

	@Override
	public void selectionChanged() {
		follow.request();
	}

	private void refresh() {
		if (editor == null || editor.text().control().isDisposed()) {
			return;
		}
		Map<String, Integer> counts = LayerOutline.counts(editor.document().layer());
		for (TableItem item : table.getItems()) {
			SpanLabel label = (SpanLabel) item.getData();
			item.setImage(0, images.of(editor.text().palette().of(label.getName()), editor.text().palette().ground()));
			item.setText(2, String.valueOf(counts.getOrDefault(label.getName(), 0)));
			item.setChecked(!editor.document().display().isHidden(label.getName()));
		}
	}

	/** Selects the label at the caret. */
	private void follow() {
		if (editor == null || editor.text().control().isDisposed()) {
			return;
		}
		Span span = editor.text().spanAtHand();
		SpanLabel label = span == null ? null : editor.document().spanLabel(span.getLabel());
		if (label != null) {
			for (int i = 0; i < table.getItemCount(); i++) {
				if (table.getItem(i).getData() == label && table.getSelectionIndex() != i) {
					table.setSelection(i);
				}
			}
		}
	}

	private void selected(Event event) {
		SpanLabel label = (SpanLabel) event.item.getData();
		if (event.detail == SWT.CHECK) {
			editor.setHidden(label.getName(), !((TableItem) event.item).getChecked());
		} else {
			IViewPart view = getSite().getPage().findView(GuidelineView.ID);
			if (view instanceof GuidelineView guideline) {
				guideline.show(label.getName());
			}
		}
	}

	private void clicked(Event event) {
		TableItem item = event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
		if (item != null && event.x >= item.getTextBounds(0).x - item.getImageBounds(0).width - 4) {
			apply(item);
		}
	}

	private void apply(TableItem item) {
		if (editor != null && editor.document().isEditable()) {
			editor.commands().applyLabel((SpanLabel) item.getData());
			getSite().getPage().activate(editor);
		}
	}
}
