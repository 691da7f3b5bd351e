package org.rubricator.ui.corpus;

import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;

/** What stands in the Corpora view while the workspace has none: ways to get one. */
final class NoCorpora {

	private NoCorpora() {
	}

	static Composite create(Composite parent, IServiceLocator site) {
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(composite);
		Label label = new Label(composite, SWT.WRAP);
		label.setText("There is no corpus in this workspace yet.");
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(label);
		link(composite, site, "Open the sample corpus", "org.rubricator.ui.corpus.openSample");
		link(composite, site, "Make a new corpus...", "org.rubricator.ui.corpus.new");
		link(composite, site, "Open a corpus folder...", "org.rubricator.ui.corpus.openFolder");
		return composite;
	}

	private static void link(Composite parent, IServiceLocator site, String text, String command) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a>");
		link.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> Commands.run(site, command, Map.of())));
	}
}
