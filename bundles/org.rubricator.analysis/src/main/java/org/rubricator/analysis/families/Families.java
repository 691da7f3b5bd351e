package org.rubricator.analysis.families;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.analysis.passages.Template;
import org.rubricator.core.findings.Finding;

/**
 * What the articles of a corpus have to do with each other.
 *
 * @param articles  how many were compared
 * @param families  by name
 * @param ties      all pairs that share something, in the order of the corpus; also those of no family
 * @param templates passages in many otherwise unlike articles, those in most places first
 * @param decisions what people decided, as far as it is about these articles
 * @param findings  files that could not be read, decisions that contradict each other
 */
public record Families(int articles, List<Family> families, List<Tie> ties, List<Template> templates,
		List<Decision> decisions, List<Finding> findings) {

	public Families {
		families = List.copyOf(families);
		ties = List.copyOf(ties);
		templates = List.copyOf(templates);
		decisions = List.copyOf(decisions);
		findings = List.copyOf(findings);
	}

	/** The same with other findings. */
	Families withFindings(List<Finding> others) {
		return new Families(articles, families, ties, templates, decisions, others);
	}

	/** Name of the family of each article that has one. */
	public Map<String, String> byArticle() {
		Map<String, String> names = new HashMap<>();
		families.forEach(family -> family.members().forEach(member -> names.put(member, family.name())));
		return names;
	}
}
