package org.rubricator.ui.corpus;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.rubricator.core.findings.Severity;
import org.rubricator.model.annotation.WorkState;

/** Names, states and progress in the tree of corpora. */
final class CorporaLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

	private static final int LONGEST_TITLE = 300;

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString(getText(element));
		String remark = remark(element);
		if (!remark.isEmpty()) {
			text.append("  " + remark, element instanceof CorpusNode node && node.isBroken()
					? StyledString.QUALIFIER_STYLER : StyledString.DECORATIONS_STYLER);
		}
		return text;
	}

	@Override
	public String getText(Object element) {
		return switch ((Node) element) {
		case CorpusNode corpus -> corpus.project().getName();
		case OutletNode outlet -> outlet.outlet().name().isEmpty() ? "Without outlet" : outlet.outlet().name();
		case ArticleNode article -> shortened(article.item().title()).replaceAll("\\s+", " ");
		case LabelSetNode labels -> "Label set";
		};
	}

	private static String remark(Object element) {
		return switch ((Node) element) {
		case CorpusNode corpus -> corpus.remark();
		case OutletNode outlet -> outlet.outlet().progress().toString();
		case ArticleNode article -> article.item().state() == WorkState.NEW ? "" : state(article.item().state());
		case LabelSetNode labels -> "";
		};
	}

	/** A state of work as people say it. */
	public static String state(WorkState state) {
		return switch (state) {
		case NEW -> "new";
		case IN_PROGRESS -> "in progress";
		case DONE -> "done";
		case LOCKED -> "locked";
		};
	}

	@Override
	public Image getImage(Object element) {
		return images.get(switch ((Node) element) {
		case CorpusNode corpus -> decorated(CorpusImages.corpus(),
				corpus.isBroken() ? Severity.ERROR : corpus.worstProblem());
		case OutletNode outlet -> CorpusImages.outlet();
		case ArticleNode article -> decorated(CorpusImages.article(article.item().state()), article.problem());
		case LabelSetNode labels -> CorpusImages.image("labels");
		});
	}

	private static ImageDescriptor decorated(ImageDescriptor base, Severity problem) {
		ImageDescriptor overlay = CorpusImages.overlay(problem);
		return overlay == null ? base : new DecorationOverlayIcon(base, overlay, IDecoration.BOTTOM_LEFT);
	}

	@Override
	public String getToolTipText(Object element) {
		return switch ((Node) element) {
		case CorpusNode corpus -> corpus.project().getLocation() + "\n" + corpus.remark();
		case OutletNode outlet -> getText(outlet) + ": " + outlet.outlet().progress();
		case ArticleNode article -> toolTip(article);
		case LabelSetNode labels -> "Labels of spans and frames, with keys, colours, attributes, roles and guidelines";
		};
	}

	private static String toolTip(ArticleNode article) {
		StringBuilder text = new StringBuilder(article.item().title());
		String published = article.item().article().published();
		if (published != null) {
			text.append("\nPublished ").append(published);
		}
		text.append("\nYour work: ").append(state(article.item().state()));
		if (article.problem() != null) {
			text.append("\nSee the Problems view");
		}
		return text.toString();
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}

	/** A tree measures all of a text, also what does not fit. */
	private static String shortened(String title) {
		return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "\u2026" : title;
	}
}
