package org.rubricator.ui.wizards;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.findings.Severity;

/** Shows report rows, however many. */
final class ReportTable {

	private static final int LONGEST = 48;

	private final Table table;
	private List<ResultRow> rows = List.of();

	ReportTable(Composite parent, String what, String remark) {
		table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		column(what, 300);
		column(remark, 420);
		table.addListener(SWT.SetData, event -> {
			TableItem item = (TableItem) event.item;
			ResultRow row = rows.get(table.indexOf(item));
			item.setText(new String[] { shortened(row.what()), row.remark() });
			item.setImage(image(row.severity()));
		});
	}

	/** Of a long path the end says most. */
	private static String shortened(String name) {
		return name.length() <= LONGEST || name.indexOf('/') < 0 ? name
				: "\u2026" + name.substring(name.offsetByCodePoints(name.length(), -LONGEST));
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
		return table;
	}

	void show(List<ResultRow> newRows) {
		rows = newRows;
		table.setItemCount(0);
		table.setItemCount(rows.size());
	}
}
