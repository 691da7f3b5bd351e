package org.rubricator.core.labels;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rubricator.core.display.ColourVision;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsFactory;
import org.rubricator.model.labels.LabelsPackage;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/**
 * A label set being edited. Every act has a name and can be undone; several settings of one field in a row are one act.
 * Remembers what was saved, so that it can tell a label that was renamed from one that was deleted and another made.
 * Belongs to one thread.
 */
public final class LabelSetDocument {

	private record Assignment(EObject object, EStructuralFeature feature, Object before, Object after) {
	}

	private record Act(String name, EObject field, EStructuralFeature feature, List<Assignment> assignments) {
	}

	private final LabelSet labels;
	private final Deque<Act> done = new ArrayDeque<>();
	private final Deque<Act> undone = new ArrayDeque<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Map<EObject, EObject> saved;
	private LabelSet savedLabels;
	private Act savedAfter;
	private boolean savedIsReachable = true;

	/** @param saved the label set as it is saved; a copy of it is edited */
	public LabelSetDocument(LabelSet saved) {
		labels = EcoreUtil.copy(saved);
		remember();
	}

	private void remember() {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		savedLabels = (LabelSet) copier.copy(labels);
		copier.copyReferences();
		saved = new IdentityHashMap<>(copier);
	}

	/** The label set as it is now. Change it through this document only. */
	public LabelSet labels() {
		return labels;
	}

	/** A copy of the label set as it was saved last. */
	public LabelSet saved() {
		return EcoreUtil.copy(savedLabels);
	}

	/** What an element of the label set was when it was saved last, by element; new ones are not in it. */
	Map<EObject, EObject> savedElements() {
		return saved;
	}

	/** Told after every act, undo, redo and save. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	// ---- history

	public boolean isDirty() {
		return !savedIsReachable || done.peek() != savedAfter;
	}

	/** Says that the label set is saved as it is now. */
	public void saved(boolean keepHistory) {
		if (!keepHistory) {
			done.clear();
			undone.clear();
		}
		remember();
		savedAfter = done.peek();
		savedIsReachable = true;
		tell();
	}

	/** Name of what undo would take back, or null. */
	public String undoName() {
		return done.isEmpty() ? null : done.peek().name();
	}

	/** Name of what redo would make again, or null. */
	public String redoName() {
		return undone.isEmpty() ? null : undone.peek().name();
	}

	/** @throws java.util.NoSuchElementException if there is nothing to undo */
	public void undo() {
		Act act = done.pop();
		revert(act);
		undone.push(act);
		tell();
	}

	/** @throws java.util.NoSuchElementException if there is nothing to redo */
	public void redo() {
		Act act = undone.pop();
		apply(act);
		done.push(act);
		tell();
	}

	/** Makes it say what another label set says, as one act: what is saved, when somebody else has changed the file. */
	public void replace(String name, LabelSet other) {
		LabelSet copy = EcoreUtil.copy(other);
		List<Assignment> assignments = new ArrayList<>();
		assign(assignments, labels, LabelsPackage.Literals.LABEL_SET__VERSION, copy.getVersion());
		assign(assignments, labels, LabelsPackage.Literals.LABEL_SET__SPAN_LABELS, List.copyOf(copy.getSpanLabels()));
		assign(assignments, labels, LabelsPackage.Literals.LABEL_SET__FRAME_LABELS, List.copyOf(copy.getFrameLabels()));
		execute(new Act(name, null, null, assignments));
	}

	private void execute(Act act) {
		if (act.assignments().isEmpty()) {
			return;
		}
		if (!undone.isEmpty() && undone.contains(savedAfter)) {
			savedIsReachable = false;
		}
		undone.clear();
		apply(act);
		done.push(act);
		tell();
	}

	private static void apply(Act act) {
		act.assignments().forEach(assignment -> assign(assignment, assignment.after()));
	}

	private static void revert(Act act) {
		act.assignments().reversed().forEach(assignment -> assign(assignment, assignment.before()));
	}

	@SuppressWarnings("unchecked") // values of a feature of many are lists of its type
	private static void assign(Assignment assignment, Object value) {
		if (assignment.feature().isMany()) {
			List<Object> list = (List<Object>) assignment.object().eGet(assignment.feature());
			list.clear();
			list.addAll((List<Object>) value);
		} else {
			assignment.object().eSet(assignment.feature(), value);
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	// ---- acts

	/**
	 * Sets a field. Several in a row of the same field are one act.
	 *
	 * @param value a list where the feature has many values; null where it is unset
	 */
	public void set(EObject object, EStructuralFeature feature, Object value) {
		Act last = done.peek();
		boolean goesOn = last != null && last != savedAfter && undone.isEmpty() && last.field() == object
				&& last.feature() == feature;
		Object now = value(object, feature);
		if (Objects.equals(now, value)) {
			return;
		}
		Object before = goesOn ? last.assignments().get(0).before() : now;
		if (goesOn) {
			done.pop();
			revert(last);
			if (Objects.equals(before, value)) {
				tell();
				return;
			}
		}
		List<Assignment> assignments = List.of(new Assignment(object, feature, before, value));
		execute(new Act("Change " + title(feature), object, feature, assignments));
	}

	private static String title(EStructuralFeature feature) {
		String words = feature.getName().replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	private static Object value(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return value instanceof List<?> list ? List.copyOf(list) : value;
	}

	private static void assign(List<Assignment> assignments, EObject object, EStructuralFeature feature, Object value) {
		Object before = value(object, feature);
		if (!Objects.equals(before, value)) {
			assignments.add(new Assignment(object, feature, before, value));
		}
	}

	private void act(String name, EObject object, EStructuralFeature feature, Object value) {
		List<Assignment> assignments = new ArrayList<>();
		assign(assignments, object, feature, value);
		execute(new Act(name, null, null, assignments));
	}

	/** A new label of spans, with a name, a key and a colour that no other has. */
	public SpanLabel addSpanLabel() {
		SpanLabel label = LabelsFactory.eINSTANCE.createSpanLabel();
		prepare(label, "Label");
		act("Add Label", labels, LabelsPackage.Literals.LABEL_SET__SPAN_LABELS, plus(labels.getSpanLabels(), label));
		return label;
	}

	/** A new label of frames, with one role that is still to say what it allows. */
	public FrameLabel addFrameLabel() {
		FrameLabel label = LabelsFactory.eINSTANCE.createFrameLabel();
		prepare(label, "Frame");
		label.setKey(null);
		Role role = LabelsFactory.eINSTANCE.createRole();
		role.setName("role");
		label.getRoles().add(role);
		act("Add Label", labels, LabelsPackage.Literals.LABEL_SET__FRAME_LABELS, plus(labels.getFrameLabels(), label));
		return label;
	}

	private void prepare(Label label, String name) {
		List<Label> all = LabelSetCheck.all(labels);
		label.setName(free(name, all.stream().map(Label::getName).collect(Collectors.toSet())));
		Set<String> colours = all.stream().map(Label::getColour).filter(Objects::nonNull)
				.map(colour -> colour.toLowerCase(java.util.Locale.ROOT)).collect(Collectors.toSet());
		label.setColour(ColourVision.SAFE.stream().map(rgb -> String.format("#%02x%02x%02x", rgb.red(), rgb.green(), rgb.blue()))
				.filter(colour -> !colours.contains(colour)).findFirst().orElse(null));
		Set<String> keys = all.stream().filter(other -> !other.isRetired()).map(Label::getKey).filter(Objects::nonNull)
				.map(key -> key.toLowerCase(java.util.Locale.ROOT)).collect(Collectors.toSet());
		label.setKey(EditorKeys.free().chars().mapToObj(Character::toString).filter(key -> !keys.contains(key)).findFirst()
				.orElse(null));
	}

	private static String free(String name, Set<String> taken) {
		String candidate = name;
		for (int i = 2; taken.contains(candidate); i++) {
			candidate = name + i;
		}
		return candidate;
	}

	/** A new attribute, which is still to say what it may be. */
	public AttributeDefinition addAttribute(Label label) {
		AttributeDefinition attribute = LabelsFactory.eINSTANCE.createAttributeDefinition();
		attribute.setName(free("attribute",
				label.getAttributes().stream().map(AttributeDefinition::getName).collect(Collectors.toSet())));
		act("Add Attribute", label, LabelsPackage.Literals.LABEL__ATTRIBUTES, plus(label.getAttributes(), attribute));
		return attribute;
	}

	/** A new role, which is still to say what it allows. */
	public Role addRole(FrameLabel label) {
		Role role = LabelsFactory.eINSTANCE.createRole();
		role.setName(free("role", label.getRoles().stream().map(Role::getName).collect(Collectors.toSet())));
		act("Add Role", label, LabelsPackage.Literals.FRAME_LABEL__ROLES, plus(label.getRoles(), role));
		return role;
	}

	/** Deletes a label, an attribute or a role; roles no longer allow a label that is deleted. */
	public void delete(EObject element) {
		List<Assignment> assignments = new ArrayList<>();
		if (element instanceof SpanLabel label) {
			for (FrameLabel frame : labels.getFrameLabels()) {
				for (Role role : frame.getRoles()) {
					assign(assignments, role, LabelsPackage.Literals.ROLE__ALLOWS, minus(role.getAllows(), label));
				}
			}
		}
		assign(assignments, element.eContainer(), element.eContainmentFeature(), minus(siblings(element), element));
		String name = element instanceof Label ? "Delete Label" : element instanceof Role ? "Delete Role" : "Delete Attribute";
		execute(new Act(name, null, null, assignments));
	}

	/** Puts a label back that was renamed or deleted, retired, for the annotations that have it. */
	public void keepRetired(String name) {
		Label kept = LabelSetCheck.all(saved()).stream().filter(label -> name.equals(label.getName())).findFirst().orElseThrow();
		kept.setRetired(true);
		kept.setKey(null);
		EStructuralFeature feature = kept instanceof SpanLabel ? LabelsPackage.Literals.LABEL_SET__SPAN_LABELS
				: LabelsPackage.Literals.LABEL_SET__FRAME_LABELS;
		if (kept instanceof FrameLabel frame) {
			for (Role role : frame.getRoles()) {
				Set<String> allowed = role.getAllows().stream().map(Label::getName).collect(Collectors.toSet());
				role.getAllows().clear();
				labels.getSpanLabels().stream().filter(label -> allowed.contains(label.getName())).forEach(role.getAllows()::add);
			}
		}
		List<Object> all = new ArrayList<>((List<?>) labels.eGet(feature));
		all.add(kept);
		act("Keep '" + name + "' Retired", labels, feature, all);
	}

	/** Whether the element can be moved so many places down among its kind; up where it is negative. */
	public boolean canMove(EObject element, int places) {
		List<EObject> siblings = siblings(element);
		int to = siblings.indexOf(element) + places;
		return to >= 0 && to < siblings.size();
	}

	/** Moves an element among its kind. */
	public void move(EObject element, int places) {
		if (canMove(element, places)) {
			List<EObject> moved = new ArrayList<>(siblings(element));
			int at = moved.indexOf(element);
			moved.add(at + places, moved.remove(at));
			act(places < 0 ? "Move Up" : "Move Down", element.eContainer(), element.eContainmentFeature(), moved);
		}
	}

	@SuppressWarnings("unchecked") // what contains labels, roles and attributes are lists
	private static List<EObject> siblings(EObject element) {
		return (List<EObject>) element.eContainer().eGet(element.eContainmentFeature());
	}

	private static <T> List<T> plus(List<T> list, T more) {
		List<T> longer = new ArrayList<>(list);
		longer.add(more);
		return longer;
	}

	private static <T> List<T> minus(List<T> list, Object less) {
		return list.stream().filter(element -> element != less).toList();
	}
}
