package org.rubricator.core.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.article.Article;
import org.rubricator.model.labels.LabelSet;

/**
 * Runs all checks over layers of one corpus. Takes the label set and the actors as they are when it is made. May be
 * used by several threads.
 */
public final class Validator {

	/** All checks there are. */
	public static final List<Check> CHECKS = List.of(new TextCheck(), new IdCheck(), new LabelCheck(), new PlaceCheck(),
			new WhiteSpaceCheck(), new SnappingCheck(), new DuplicateCheck(), new NestingCheck(), new AttributeCheck(),
			new RoleCheck(), new FillerCheck(), new ActorCheck());

	private static final Comparator<Finding> BY_PLACE = Comparator
			.comparingInt(finding -> finding.location().range() == null ? -1 : finding.location().range().begin());

	private final KnownLabels labels;
	private final List<Check> checks;

	/** @param actors ids of the actors of the corpus; null where they are not known, so that no link is checked */
	public Validator(LabelSet labels, Collection<String> actors) {
		this(labels, actors, CHECKS);
	}

	/** With these checks only. */
	public Validator(LabelSet labels, Collection<String> actors, List<Check> checks) {
		this.labels = new KnownLabels(labels, actors);
		this.checks = List.copyOf(checks);
	}

	/**
	 * @param text canonical text of the article
	 * @param file file of the layer, relative to the corpus
	 * @return in the order of the text, what concerns the whole layer first
	 */
	public List<Finding> validate(Article article, String text, Layer layer, String file) {
		return validate(article, new Segmentation(text, article.getLanguage()), layer, file);
	}

	/** The same where the text is segmented already. */
	public List<Finding> validate(Article article, Segmentation text, Layer layer, String file) {
		CheckedLayer checked = new CheckedLayer(labels, article, text, layer, file);
		List<Finding> findings = new ArrayList<>();
		for (Check check : checks) {
			check.check(checked, findings::add);
		}
		findings.sort(BY_PLACE);
		return findings;
	}
}
