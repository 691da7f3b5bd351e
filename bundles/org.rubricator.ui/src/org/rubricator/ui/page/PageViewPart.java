package org.rubricator.ui.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import org.rubricator.core.page.PageView;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorListener;
import org.rubricator.ui.views.ActiveArticle;
import org.rubricator.ui.views.Delayed;

/**
 * Shows the page of the article in the editor, without scripts and without the net, and keeps with its caret: the block
 * at the caret is marked in the page, and a click in the page puts the caret there.
 */
public final class PageViewPart extends ViewPart implements EditorListener {

	public static final String ID = "org.rubricator.ui.page";

	private Composite area;
	private StackLayout stack;
	private Label message;
	private Browser browser;
	private ActiveArticle active;
	private ArticleEditor editor;
	private Delayed follow;
	private Path file;
	private PageView page;
	private String shown = "";

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		area.setLayout(stack);
		Composite words = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(words);
		message = new Label(words, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(message);
		message.setData("org.rubricator.ui.key", "page.message");
		follow = new Delayed(area, this::follow);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.rubricator.ui.page");
		try {
			browser = new Browser(area, SWT.NONE);
			browser.setJavascriptEnabled(false);
			browser.setData("org.rubricator.ui.key", "page.browser");
			browser.addLocationListener(LocationListener.changingAdapter(this::changing));
		} catch (SWTError | UnsatisfiedLinkError e) {
			browser = null;
			say("Pages cannot be shown here: this system has no browser that Rubricator could use (" + e.getMessage()
					+ "). On Linux, install WebKitGTK (libwebkit2gtk-4.1-0) and start again. Everything else works without it.");
		}
		active = new ActiveArticle(getSite().getPage(), this::open);
		active.start();
		if (editor == null) {
			open(null);
		}
	}

	private void say(String words) {
		message.setText(words);
		stack.topControl = message.getParent();
		area.layout(true, true);
	}

	private void open(ArticleEditor other) {
		if (editor != null) {
			editor.removeListener(this);
		}
		editor = other;
		page = null;
		shown = "";
		if (browser == null) {
			return;
		}
		if (other == null) {
			say("Open an article to see its page.");
			return;
		}
		other.addListener(this);
		say("Reading the page...");
		var corpus = other.document().corpus();
		String article = other.document().article().getId();
		ICoreRunnable load = monitor -> {
			PageView made = null;
			String reason = null;
			try {
				made = PageView.of(corpus, article);
			} catch (IOException e) {
				reason = Objects.requireNonNullElse(e.getMessage(), e.toString());
			}
			PageView loaded = made;
			String refusal = reason;
			area.getDisplay().asyncExec(() -> show(other, loaded, refusal));
		};
		Job job = Job.create("Preparing the page of " + article, load);
		job.setSystem(true);
		job.schedule();
	}

	private void show(ArticleEditor of, PageView loaded, String refusal) {
		if (area.isDisposed() || of != editor) {
			return;
		}
		if (loaded == null) {
			say(refusal);
			return;
		}
		try {
			file = write(loaded.html());
			page = loaded;
			stack.topControl = browser;
			area.layout();
			follow();
		} catch (IOException e) {
			say("The page cannot be shown: " + e.getMessage());
		}
	}

	/** A file, so that places in the page have an address to go to without scripts. */
	private static Path write(String html) throws IOException {
		Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(PageViewPart.class)).toPath().resolve("page");
		Files.createDirectories(folder);
		Path written = folder.resolve("page.html");
		Files.write(written, html.getBytes(StandardCharsets.UTF_8));
		return written;
	}

	@Override
	public void selectionChanged() {
		follow.request();
	}

	private void follow() {
		if (page == null || editor == null || editor.text() == null || editor.text().control().isDisposed()) {
			return;
		}
		String address = file.toUri() + "?" + Integer.toHexString(page.hashCode()) + "#" + page.idAt(editor.text().caret());
		if (!address.equals(shown)) {
			shown = address;
			browser.setUrl(address);
		}
	}

	/** Only the page itself is gone to. */
	private void changing(LocationEvent event) {
		OptionalInt offset = PageView.offset(event.location);
		if (offset.isPresent() && editor != null && editor.text() != null) {
			ArticleEditor target = editor;
			area.getDisplay().asyncExec(() -> {
				if (target.text() != null && !target.text().control().isDisposed()) {
					target.text().goTo(offset.getAsInt());
				}
			});
		}
		event.doit = file != null && event.location.startsWith(file.toUri().toString()) || event.location.equals("about:blank");
	}

	@Override
	public void setFocus() {
		Control top = stack.topControl;
		if (top != null) {
			top.setFocus();
		}
	}

	@Override
	public void dispose() {
		active.stop();
		if (editor != null) {
			editor.removeListener(this);
		}
		super.dispose();
	}
}
