package org.rubricator.core.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rubricator.html.Kind;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.SpanLabel;

/**
 * The label that blocks are proposed as. It is the one with an attribute whose choices name most kinds of blocks, at
 * least {@value #FEWEST} of them; whatever label and attribute are called. A kind that is no choice is proposed as
 * {@code other} where that is one, else not at all.
 *
 * @param label     name of the span label
 * @param attribute name of its attribute
 * @param kinds     choices that are kinds of blocks
 */
public record KindLabel(String label, String attribute, Set<String> kinds) {

	/** How many choices make it such a label. */
	public static final int FEWEST = 3;

	private static final String OTHER = "other";
	private static final List<String> KINDS = List.of(Kind.values()).stream().filter(kind -> kind.ordinal() >= Kind.BYLINE.ordinal())
			.map(Kind::id).toList();

	/** Empty where no label has such choices. */
	public static Optional<KindLabel> of(LabelSet labels) {
		KindLabel best = null;
		for (SpanLabel label : labels.getSpanLabels()) {
			for (AttributeDefinition attribute : label.isRetired() ? List.<AttributeDefinition>of() : label.getAttributes()) {
				List<String> kinds = attribute.getType() == AttributeType.CHOICE
						? KINDS.stream().filter(attribute.getChoices()::contains).toList() : List.of();
				if (kinds.size() >= FEWEST && (best == null || kinds.size() > best.kinds().size())) {
					best = new KindLabel(label.getName(), attribute.getName(), Set.copyOf(kinds));
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/** All kinds that such a label may have, in their usual order. */
	public static List<String> allKinds() {
		return KINDS;
	}

	/** The attributes that say the kind; empty where the label cannot say it. */
	public Optional<Attributes> attributes(String kind) {
		String said = kinds.contains(kind) ? kind : OTHER;
		return kinds.contains(said) ? Optional.of(Attributes.NONE.with(attribute, said)) : Optional.empty();
	}

	/** The kind that attributes say; {@link PageBlock#MAIN} is none. Empty where they say none. */
	public Optional<String> kind(Attributes attributes) {
		return Optional.ofNullable(attributes.get(attribute)).filter(kinds::contains);
	}
}
