package org.rubricator.ui.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.corpus.Annotator;

/** "Open Layer Of": the annotators of the corpus of the selected article. */
public final class LayerMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IProject> corpora = SelectedArticles
				.corpora(services.getService(ISelectionService.class).getSelection());
		TreeSet<String> names = new TreeSet<>();
		for (IProject corpus : corpora) {
			names.addAll(annotators(corpus));
		}
		if (names.isEmpty()) {
			Action none = new Action("No annotators") {
			};
			none.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(none) };
		}
		return names.stream().map(this::item).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(String annotator) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(services, null,
				"org.rubricator.ui.corpus.open", Map.of(OpenArticles.ANNOTATOR, annotator), null, null, null,
				annotator.replace("&", "&&"), null, null, CommandContributionItem.STYLE_PUSH, null, true);
		return new CommandContributionItem(item);
	}

	private static List<String> annotators(IProject project) {
		TreeSet<String> names = new TreeSet<>();
		try {
			CorpusStore corpus = CorpusProjects.require(project);
			names.addAll(corpus.annotators());
			corpus.corpus().getAnnotators().stream().map(Annotator::getName).forEach(names::add);
		} catch (IOException e) {
			ILog.get().warn("Annotators of '" + project.getName() + "' cannot be listed: " + e.getMessage(), e);
		}
		return List.copyOf(names);
	}
}
