package org.rubricator.ui.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.PatternSyntaxException;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.Registry;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.search.AnnotationQuery;
import org.rubricator.core.search.CorpusQuery;
import org.rubricator.core.search.TextQuery;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;

/** Asks what to look for in a corpus: text, or annotations by all that is said of them. */
public final class CorpusSearchPage extends DialogPage implements ISearchPage {

	/** Id of the page; a literal in people's settings. */
	public static final String ID = "org.rubricator.ui.search.page";

	private static final String ANY = "(any)";
	private static final String NOBODY = "(none)";
	private static final String HISTORY = "texts";
	private static final int REMEMBERED = 15;

	private ISearchPageContainer container;
	private List<IProject> corpora;
	private Combo corpus;
	private Combo text;
	private Button matchCase;
	private Button regex;
	private Button wholeWords;
	private Button inArticles;
	private Button inAnnotations;
	private Label message;
	private final List<Combo> criteria = new ArrayList<>();
	private Combo label;
	private Combo attribute;
	private Combo value;
	private Combo actor;
	private Combo annotator;
	private Combo flag;
	private Combo state;
	private Combo verdict;
	private LabelSet labels;
	private List<ActorState> actors = List.of();

	@Override
	public void setContainer(ISearchPageContainer container) {
		this.container = container;
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		corpora = CorpusProjects.all();
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(page);
		label(page, "Containing te&xt:", 4);
		text = new Combo(page, SWT.DROP_DOWN);
		text.setData("org.rubricator.ui.key", "search.text");
		text.setItems(history());
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(480, SWT.DEFAULT).applyTo(text);
		matchCase = check(page, "&Case sensitive");
		wholeWords = check(page, "Whole &words");
		regex = check(page, "&Regular expression");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(regex);
		message = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(message);
		Composite where = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().span(4, 1).applyTo(where);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(where);
		inArticles = radio(where, "In the text of &articles", true);
		inAnnotations = radio(where, "A&nnotations, which contain the text if there is one", false);
		label = combo(page, "&Label:");
		actor = combo(page, "Act&or:");
		attribute = combo(page, "A&ttribute:");
		value = combo(page, "&Value:");
		annotator = combo(page, "Annotator:");
		state = combo(page, "&State of the layer:");
		verdict = combo(page, "V&erdict:");
		flag = combo(page, "&Flag:");
		label(page, "Cor&pus:", 1);
		corpus = new Combo(page, SWT.READ_ONLY);
		corpus.setItems(corpora.stream().map(IProject::getName).toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(corpus);
		corpus.addListener(SWT.Selection, event -> read());
		text.addModifyListener(event -> update());
		attribute.addListener(SWT.Selection, event -> values());
		label.addListener(SWT.Selection, event -> attributes());
		choose();
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.rubricator.ui.search");
	}

	private static void label(Composite page, String words, int columns) {
		Label label = new Label(page, SWT.NONE);
		label.setText(words);
		GridDataFactory.swtDefaults().span(columns, 1).applyTo(label);
	}

	private Combo combo(Composite page, String name) {
		label(page, name, 1);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(170, SWT.DEFAULT).applyTo(combo);
		criteria.add(combo);
		return combo;
	}

	private Button check(Composite page, String name) {
		Button button = new Button(page, SWT.CHECK);
		button.setText(name);
		button.addListener(SWT.Selection, event -> update());
		return button;
	}

	private Button radio(Composite page, String name, boolean on) {
		Button button = new Button(page, SWT.RADIO);
		button.setText(name);
		button.setSelection(on);
		button.addListener(SWT.Selection, event -> update());
		return button;
	}

	/** Begins with the corpus and the selection of the article on top. */
	private void choose() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (page != null && page.getActiveEditor() instanceof ArticleEditor editor && editor.text() != null) {
			corpus.select(Math.max(0, corpora.indexOf(((ArticleEditorInput) editor.getEditorInput()).project())));
			if (editor.text().selection() != null) {
				text.setText(editor.text().control().getSelectionText().replaceAll("\\s+", " "));
			}
		} else if (!corpora.isEmpty()) {
			corpus.select(0);
		}
		if (text.getText().isEmpty() && text.getItemCount() > 0) {
			text.select(0);
		}
		read();
	}

	/** What can be asked for in the corpus. */
	private void read() {
		labels = null;
		actors = List.of();
		List<String> annotators = List.of();
		if (corpus.getSelectionIndex() >= 0) {
			IProject project = corpora.get(corpus.getSelectionIndex());
			try {
				CorpusStore store = CorpusProjects.require(project);
				labels = store.labels();
				annotators = store.annotators();
				actors = new Registry(store.actors()).actors();
				CorpusIndex.of(project); // is made while the user fills in the rest
			} catch (IOException e) {
				setErrorMessage(e.getMessage());
			}
		}
		Set<String> names = new LinkedHashSet<>();
		if (labels != null) {
			labels.getSpanLabels().forEach(each -> names.add(each.getName()));
			labels.getFrameLabels().forEach(each -> names.add(each.getName()));
		}
		fill(label, List.copyOf(names));
		fill(annotator, annotators);
		fill(actor, List.of());
		actor.add(NOBODY);
		actors.forEach(each -> actor.add(each.name()));
		fill(state, WorkState.VALUES.stream().map(WorkState::getLiteral).toList());
		fill(verdict, Verdict.VALUES.stream().map(Verdict::getLiteral).toList());
		fill(flag, List.of("flagged for discussion", "not flagged"));
		attributes();
	}

	private static void fill(Combo combo, List<String> choices) {
		combo.setItems(choices.toArray(String[]::new));
		combo.add(ANY, 0);
		combo.select(0);
	}

	private List<AttributeDefinition> definitions() {
		String of = chosen(label);
		List<AttributeDefinition> definitions = new ArrayList<>();
		if (labels != null) {
			labels.getSpanLabels().stream().filter(each -> of == null || of.equals(each.getName())).forEach(each -> definitions.addAll(each.getAttributes()));
			labels.getFrameLabels().stream().filter(each -> of == null || of.equals(each.getName())).forEach(each -> definitions.addAll(each.getAttributes()));
		}
		return definitions;
	}

	private void attributes() {
		fill(attribute, definitions().stream().map(AttributeDefinition::getName).distinct().toList());
		values();
	}

	private void values() {
		String of = chosen(attribute);
		fill(value, definitions().stream().filter(each -> each.getName().equals(of)).flatMap(each -> each.getChoices().stream()).distinct().toList());
		update();
	}

	private static String chosen(Combo combo) {
		return combo.getSelectionIndex() <= 0 ? null : combo.getText();
	}

	private TextQuery textQuery() {
		return new TextQuery(text.getText(), regex.getSelection(), matchCase.getSelection(), wholeWords.getSelection());
	}

	private void update() {
		boolean annotations = inAnnotations.getSelection();
		criteria.forEach(combo -> combo.setEnabled(annotations));
		value.setEnabled(annotations && value.getItemCount() > 1);
		String wrong = wrong();
		message.setText(wrong != null ? wrong
				: regex.getSelection() ? "A regular expression as Java has it; . does not match the end of a line."
						: "Between words any white space may stand.");
		container.setPerformActionEnabled(wrong == null && corpus.getSelectionIndex() >= 0 && (annotations || !text.getText().isBlank()));
	}

	/** What is wrong with the text, or null. */
	private String wrong() {
		try {
			textQuery().pattern();
			return null;
		} catch (PatternSyntaxException e) {
			return "This is no regular expression: " + e.getDescription() + (e.getIndex() < 0 ? "" : " at " + (e.getIndex() + 1));
		}
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			text.setFocus();
			update();
		}
	}

	@Override
	public boolean performAction() {
		IProject project = corpora.get(corpus.getSelectionIndex());
		AnnotationQuery annotations = inAnnotations.getSelection() ? annotationQuery() : null;
		remember(text.getText());
		NewSearchUI.runQueryInBackground(new CorpusSearchQuery(project, new CorpusQuery(textQuery(), annotations), described(annotations)));
		return true;
	}

	private AnnotationQuery annotationQuery() {
		int who = actor.getSelectionIndex();
		return new AnnotationQuery(chosen(label), chosen(attribute), chosen(value),
				who <= 0 ? null : who == 1 ? "" : actors.get(who - 2).id(), chosen(annotator),
				flag.getSelectionIndex() <= 0 ? null : flag.getSelectionIndex() == 1, chosen(state) == null ? null : WorkState.get(chosen(state)),
				chosen(verdict) == null ? null : Verdict.get(chosen(verdict)));
	}

	private String described(AnnotationQuery annotations) {
		StringJoiner words = new StringJoiner(", ");
		if (!text.getText().isBlank()) {
			words.add((regex.getSelection() ? "/" : "\u201c") + text.getText() + (regex.getSelection() ? "/" : "\u201d"));
		}
		if (annotations != null) {
			List<String> said = criteria.stream().filter(combo -> chosen(combo) != null).map(Combo::getText).toList();
			words.add(said.isEmpty() ? "any annotation" : String.join(", ", said));
		}
		return words.toString();
	}

	private static IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(CorpusSearchPage.class)).getDialogSettings();
		return all.getSection(ID) == null ? all.addNewSection(ID) : all.getSection(ID);
	}

	private static String[] history() {
		String[] texts = settings().getArray(HISTORY);
		return texts == null ? new String[0] : texts;
	}

	private static void remember(String words) {
		if (!words.isBlank()) {
			Set<String> texts = new LinkedHashSet<>(List.of(words));
			texts.addAll(Arrays.asList(history()));
			settings().put(HISTORY, texts.stream().limit(REMEMBERED).toArray(String[]::new));
		}
	}
}
