package org.rubricator.ui.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.ActorState.Affiliation;
import org.rubricator.core.actors.ActorCheck;
import org.rubricator.model.actors.ActorKind;

/** All that is said of an actor, to be edited. Says at once what is wrong. */
final class ActorDialog extends TitleAreaDialog {

	private static final Pattern LINES = Pattern.compile("\\R");

	private final String title;
	private final List<ActorState> all;
	private final List<ActorState> organisations;
	private final List<Row> rows = new ArrayList<>();
	private ActorState actor;
	private Text name;
	private Combo kind;
	private Text aliases;
	private Text wikidata;
	private Text note;
	private Composite affiliations;

	/** Fields of one affiliation. */
	private record Row(Combo organisation, Text role, Text from, Text until, Button remove) {
	}

	/** @param actor with an empty id where it is new */
	ActorDialog(Shell parent, String title, ActorState actor, List<ActorState> all) {
		super(parent);
		this.title = title;
		this.actor = actor;
		this.all = all;
		// A person cannot be chosen, but an affiliation with one that is there is kept.
		organisations = all.stream().filter(of -> !of.id().equals(actor.id()) && (of.kind() != ActorKind.PERSON
				|| actor.affiliations().stream().anyMatch(affiliation -> affiliation.organisation().equals(of.id())))).toList();
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		Composite form = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(form);
		name = text(form, "&Name:", actor.name(), SWT.SINGLE, SWT.DEFAULT);
		name.setData("org.rubricator.ui.key", "actor.name");
		label(form, "&Kind:");
		kind = new Combo(form, SWT.READ_ONLY);
		kind.setItems(ActorKind.VALUES.stream().map(ActorKind::getLiteral).toArray(String[]::new));
		kind.setText(actor.kind().getLiteral());
		aliases = text(form, "Also &called,\none on a line:", String.join("\n", actor.aliases()), SWT.MULTI | SWT.V_SCROLL, 64);
		wikidata = text(form, "&Wikidata id:", actor.wikidata() == null ? "" : actor.wikidata(), SWT.SINGLE, SWT.DEFAULT);
		wikidata.setMessage("Q and digits, such as Q42");
		note = text(form, "N&ote:", actor.note() == null ? "" : actor.note(), SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 44);
		note.setMessage("What helps to recognise the actor");
		label(form, "A&ffiliations:");
		affiliations = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(affiliations);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(affiliations);
		for (String head : List.of("Organisation", "Role", "From", "Until", "")) {
			label(affiliations, head);
		}
		actor.affiliations().forEach(this::row);
		new Label(form, SWT.NONE);
		Button add = new Button(form, SWT.PUSH);
		add.setText("&Add Affiliation");
		add.setEnabled(!organisations.isEmpty());
		add.setToolTipText(organisations.isEmpty() ? "There is no organisation, state or group in the registry yet" : null);
		add.addListener(SWT.Selection, event -> {
			row(new Affiliation(organisations.get(0).id(), null, null, null));
			fit();
			rows.getLast().organisation().setFocus();
			check();
		});
		return area;
	}

	private void row(Affiliation of) {
		Combo organisation = new Combo(affiliations, SWT.READ_ONLY);
		organisation.setItems(organisations.stream().map(ActorState::name).toArray(String[]::new));
		for (int i = 0; i < organisations.size(); i++) {
			if (organisations.get(i).id().equals(of.organisation())) {
				organisation.select(i);
			}
		}
		organisation.addListener(SWT.Selection, event -> check());
		GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(organisation);
		Row row = new Row(organisation, field(of.role(), 150, "chair"), field(of.from(), 90, "2021-09-01"), field(of.until(), 90, "2024"),
				new Button(affiliations, SWT.PUSH));
		row.remove().setText("Remove");
		row.remove().addListener(SWT.Selection, event -> {
			rows.remove(row);
			for (Control control : new Control[] { row.organisation(), row.role(), row.from(), row.until(), row.remove() }) {
				control.dispose();
			}
			fit();
			check();
		});
		rows.add(row);
	}

	/** Makes the dialog as large as its rows need. */
	private void fit() {
		affiliations.requestLayout();
		getShell().setSize(getShell().computeSize(getShell().getSize().x, SWT.DEFAULT));
	}

	private Text field(String value, int width, String example) {
		Text field = new Text(affiliations, SWT.BORDER | SWT.SINGLE);
		field.setText(value == null ? "" : value);
		field.setMessage(example);
		field.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		return field;
	}

	private Text text(Composite form, String label, String value, int style, int height) {
		label(form, label);
		Text text = new Text(form, SWT.BORDER | style);
		text.setText(value);
		text.addModifyListener(event -> check());
		if ((style & SWT.MULTI) != 0) {
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(520, height).applyTo(text);
		return text;
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		setMessage("Names and aliases are what mentions are found by.", IMessageProvider.NONE);
		getButton(IDialogConstants.OK_ID).setEnabled(!actor.name().isBlank());
	}

	private ActorState typed() {
		List<Affiliation> belongs = new ArrayList<>();
		for (Row row : rows) {
			int index = row.organisation().getSelectionIndex();
			if (index >= 0) {
				belongs.add(new Affiliation(organisations.get(index).id(), orNull(row.role()), orNull(row.from()), orNull(row.until())));
			}
		}
		List<String> others = LINES.splitAsStream(aliases.getText()).map(String::strip).filter(alias -> !alias.isEmpty()).distinct().toList();
		return new ActorState(actor.id(), name.getText().strip(), others, ActorKind.VALUES.get(kind.getSelectionIndex()), belongs,
				orNull(wikidata), orNull(note));
	}

	private static String orNull(Text field) {
		return field.getText().isBlank() ? null : field.getText().strip();
	}

	private void check() {
		ActorCheck.Result result = ActorCheck.check(typed(), all);
		setMessage(result.message() == null ? "Names and aliases are what mentions are found by." : result.message(),
				result.message() == null ? IMessageProvider.NONE : result.wrong() ? IMessageProvider.ERROR : IMessageProvider.WARNING);
		getButton(IDialogConstants.OK_ID).setEnabled(!result.wrong());
	}

	@Override
	protected void okPressed() {
		actor = ActorDialogs.identified(typed(), all);
		super.okPressed();
	}

	/** The actor as it was edited, with an id. */
	ActorState actor() {
		return actor;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
