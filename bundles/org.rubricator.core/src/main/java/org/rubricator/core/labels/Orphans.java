package org.rubricator.core.labels;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.rubricator.core.labels.Orphan.Kind;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/** What a label set that was edited no longer has of what was saved. */
public final class Orphans {

	private final LabelSet now;
	private final Map<EObject, EObject> nowBySaved = new IdentityHashMap<>();
	private final LabelSet saved;
	private final List<Orphan> orphans = new ArrayList<>();

	private Orphans(LabelSetDocument document) {
		now = document.labels();
		LabelSet root = null;
		for (Map.Entry<EObject, EObject> entry : document.savedElements().entrySet()) {
			nowBySaved.put(entry.getValue(), entry.getKey());
			root = entry.getValue() instanceof LabelSet set ? set : root;
		}
		saved = Objects.requireNonNull(root);
	}

	/** Names that annotations may use and that are gone or changed since the label set was saved. */
	public static List<Orphan> of(LabelSetDocument document) {
		Orphans change = new Orphans(document);
		LabelSetCheck.all(change.saved).forEach(change::ofLabel);
		return List.copyOf(change.orphans);
	}

	private void ofLabel(Label was) {
		boolean ofSpans = was instanceof SpanLabel;
		Label is = there(was, Label.class);
		if (was.getName() == null) {
			return;
		}
		List<String> candidates = (ofSpans ? now.getSpanLabels() : now.getFrameLabels()).stream()
				.filter(label -> !label.isRetired()).map(Label::getName).filter(Objects::nonNull).toList();
		if (is == null || !was.getName().equals(is.getName())) {
			boolean taken = is == null && LabelSetCheck.all(now).stream().anyMatch(label -> was.getName().equals(label.getName()));
			if (!taken) {
				orphans.add(new Orphan(Kind.LABEL, ofSpans, was.getName(), null, null, is == null ? null : is.getName(), candidates));
			}
		}
		if (is == null) {
			return;
		}
		List<String> attributes = is.getAttributes().stream().map(AttributeDefinition::getName).toList();
		for (AttributeDefinition attribute : was.getAttributes()) {
			ofAttribute(was, attribute, ofSpans, attributes);
		}
		if (was instanceof FrameLabel frame) {
			List<String> roles = ((FrameLabel) is).getRoles().stream().map(Role::getName).toList();
			for (Role role : frame.getRoles()) {
				Role now = there(role, Role.class);
				if (now == null ? !roles.contains(role.getName()) : !role.getName().equals(now.getName())) {
					orphans.add(new Orphan(Kind.ROLE, false, was.getName(), role.getName(), null,
							now == null ? null : now.getName(), roles));
				}
			}
		}
	}

	private void ofAttribute(Label label, AttributeDefinition was, boolean ofSpans, List<String> attributes) {
		AttributeDefinition is = there(was, AttributeDefinition.class);
		if (is == null ? !attributes.contains(was.getName()) : !was.getName().equals(is.getName())) {
			orphans.add(new Orphan(Kind.ATTRIBUTE, ofSpans, label.getName(), was.getName(), null,
					is == null ? null : is.getName(), attributes));
		}
		if (is == null || was.getType() != AttributeType.CHOICE || is.getType() != AttributeType.CHOICE) {
			return;
		}
		List<String> before = was.getChoices();
		List<String> after = is.getChoices();
		for (int i = 0; i < before.size(); i++) {
			String choice = before.get(i);
			if (!after.contains(choice)) {
				// A choice is nothing but its name: a new one at the place of an old one is taken for it.
				boolean renamed = before.size() == after.size() && !before.contains(after.get(i));
				orphans.add(new Orphan(Kind.CHOICE, ofSpans, label.getName(), was.getName(), choice,
						renamed ? after.get(i) : null, after));
			}
		}
	}

	/** What an element that was saved is now, or null if it is not in the label set any more. */
	private <T extends EObject> T there(T was, Class<T> type) {
		EObject is = nowBySaved.get(was);
		for (EObject above = is; above != null; above = above.eContainer()) {
			if (above == now) {
				return type.cast(is);
			}
		}
		return null;
	}
}
