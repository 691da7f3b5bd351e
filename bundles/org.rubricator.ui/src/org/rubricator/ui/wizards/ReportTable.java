package org.rubricator.ui.wizards;

import java.io.File;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.findings.Severity;

/** Shows report rows, however many, and below them the whole of the one that is selected. */
final class ReportTable {

	private static final int LINES_OF_DETAIL = 4;

	private final Composite control;
	private final Table table;
	private final Text detail;
	private List<ResultRow> rows = List.of();

	ReportTable(Composite parent, String what, String remark) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(control);
		table = new Table(control, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		column(what, 300);
		column(remark, 420);
		table.addListener(SWT.SetData, event -> {
			TableItem item = (TableItem) event.item;
			ResultRow row = rows.get(table.indexOf(item));
			item.setText(new String[] { nameFirst(row.what()), row.remark() });
			item.setImage(image(row.severity()));
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		detail = new Text(control, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(0, LINES_OF_DETAIL * detail.getLineHeight()).applyTo(detail);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showDetail()));
	}

	/** A file's name before its folder, which is the same for many. */
	private static String nameFirst(String what) {
		File file = new File(what);
		return file.isAbsolute() && file.getParent() != null ? file.getName() + "  \u2013  " + file.getParent() : what;
	}

	private void showDetail() {
		int index = table.getSelectionIndex();
		detail.setText(index < 0 ? "" : rows.get(index).what() + Text.DELIMITER + rows.get(index).remark());
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		column.setWidth(width);
	}

	private static Image image(Severity severity) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return images.getImage(switch (severity) {
		case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
		case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		case null -> ISharedImages.IMG_OBJ_FILE;
		});
	}

	Control control() {
		return control;
	}

	void show(List<ResultRow> newRows) {
		rows = newRows;
		table.setItemCount(0);
		table.setItemCount(rows.size());
		table.select(0);
		showDetail();
	}
}
