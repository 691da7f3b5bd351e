package org.rubricator.ui.editor;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.events.VerifyEvent;
import org.rubricator.core.labelling.Labelling.Side;
import org.rubricator.core.labelling.Labelling.Step;
import org.rubricator.model.annotation.Span;

/** A way of using the text for a while, in which keys and clicks mean something else than labelling. */
public interface TextMode {

	/** Id of the context whose bindings hold meanwhile, instead of those of labelling. */
	String context();

	/** A key that no command is bound to; sets {@code doit} to false where it means something. */
	void key(VerifyEvent event);

	/**
	 * A click on a span.
	 *
	 * @param add whether with Ctrl, to add it to what is there
	 */
	void clicked(Span span, boolean add);

	/** A boundary is to be moved. */
	void moveBoundary(Side side, Step step, boolean forward);

	/** What the context menu begins with. */
	void fill(IMenuManager menu);

	/** The layer was changed by something else, or the editor closes: it is over. */
	void end();
}
