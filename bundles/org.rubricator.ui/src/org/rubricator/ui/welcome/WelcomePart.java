package org.rubricator.ui.welcome;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.services.IServiceLocator;
import org.rubricator.ui.corpus.Commands;
import org.rubricator.ui.corpus.CorpusImages;
import org.rubricator.ui.corpus.CorpusOpening;
import org.rubricator.ui.corpus.SampleCorpus;
import org.rubricator.ui.preferences.LastCorpus;

/** What somebody sees first: ways to begin, and the keys that label. Plain widgets, so it needs no browser. */
public final class WelcomePart extends IntroPart {

	private static final int COLUMN = 360;
	private static final int GAP = 56;

	private LocalResourceManager resources;
	private Composite page;
	private Control first;

	@Override
	public void createPartControl(Composite parent) {
		resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(GAP, GAP).applyTo(page);
		Composite middle = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(false).spacing(GAP, 8).applyTo(middle);
		GridDataFactory.swtDefaults().grab(true, true).align(SWT.CENTER, SWT.BEGINNING).applyTo(middle);
		createTitle(middle);
		createStart(column(middle));
		new KeysAtAGlance(resources).create(column(middle));
		scrolled.setContent(page);
		scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.rubricator.ui.welcome");
	}

	private void createTitle(Composite parent) {
		Rubric rubric = new Rubric(parent, "Rubricator", serif(30));
		GridDataFactory.swtDefaults().span(2, 1).applyTo(rubric.control());
		Label what = new Label(parent, SWT.WRAP);
		what.setText("Mark in the news what each passage is, and who said what.");
		what.setFont(serif(14));
		GridDataFactory.swtDefaults().span(2, 1).applyTo(what);
		Label line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 12).applyTo(line);
	}

	private Font serif(int points) {
		return resources.create(FontDescriptor.createFrom("Serif", points, SWT.NORMAL));
	}

	private static Composite column(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 6).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 12).applyTo(column);
		return column;
	}

	static void heading(Composite parent, String text) {
		Label heading = new Label(parent, SWT.NONE);
		heading.setText(text);
		heading.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.swtDefaults().span(2, 1).applyTo(heading);
	}

	private void createStart(Composite parent) {
		heading(parent, "Begin");
		if (SampleCorpus.isThere()) {
			first = link(parent, "corpus", "Open the sample corpus",
					"Thirteen short articles about one event, with the labels of three annotators. You work on a copy.",
					SampleCorpus::open);
		}
		if (Platform.getBundle("org.rubricator.help") != null) {
			link(parent, "article-in-progress", "Label your first article",
					"Five minutes with the sample, step by step, each done for you or by you.", this::showFirstArticle);
		}
		Control newCorpus = link(parent, "corpus-new", "New corpus...",
				"Make an empty corpus, with standard labels or your own.", () -> run("org.rubricator.ui.corpus.new"));
		first = first == null ? newCorpus : first;
		link(parent, "import", "Import articles...",
				"From files, folders or addresses: web pages, plain text, or an exported corpus.",
				() -> run("org.rubricator.ui.corpus.import"));
		link(parent, "corpus", "Open a corpus folder...", "Where it lies, such as in a clone of your team's repository.",
				() -> run("org.rubricator.ui.corpus.openFolder"));
		LastCorpus.folder().ifPresent(last -> link(parent, "article-in-progress",
				"Go on with " + last.getFileName(), shortened(last), () -> CorpusOpening.schedule(last)));
	}

	private static String shortened(Path folder) {
		Path home = Path.of(System.getProperty("user.home"));
		return folder.startsWith(home) ? "~/" + home.relativize(folder) : folder.toString();
	}

	private Control link(Composite parent, String image, String text, String explanation, Runnable action) {
		Label icon = new Label(parent, SWT.NONE);
		icon.setImage(resources.create(CorpusImages.image(image)));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, 12).span(1, 2).applyTo(icon);
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a>");
		link.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(2)));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.swtDefaults().indent(0, 8).applyTo(link);
		Label label = new Label(parent, SWT.WRAP);
		label.setText(explanation);
		GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).applyTo(label);
		return link;
	}

	private void showFirstArticle() {
		IServiceLocator window = getIntroSite().getWorkbenchWindow();
		Display display = page.getDisplay();
		PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
		// After the views that the page covered are back.
		display.asyncExec(() -> Commands.run(window, "org.eclipse.ui.cheatsheets.openCheatSheet",
				Map.of("cheatSheetId", "org.rubricator.help.firstArticle")));
	}

	private void run(String command) {
		Commands.run(getIntroSite(), command, Map.of());
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// It looks the same beside other views.
	}

	@Override
	public void setFocus() {
		if (first != null && !first.isDisposed()) {
			first.setFocus();
		}
	}
}
