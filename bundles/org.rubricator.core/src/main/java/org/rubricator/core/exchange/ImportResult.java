package org.rubricator.core.exchange;

import java.util.List;

import org.rubricator.core.findings.Finding;

/**
 * What an import did.
 *
 * @param inputs     files and addresses that were looked at
 * @param added      ids of the articles that are new, in the order of the inputs
 * @param duplicates articles whose text was in the corpus already
 * @param layers     layers that were written
 * @param sameLayers layers that were there already, and equal
 * @param refused    inputs of which nothing was taken
 * @param findings   refusals (errors), and what else is worth knowing
 * @param cancelled  whether the user stopped it; what was imported until then is in the corpus
 */
public record ImportResult(int inputs, List<String> added, int duplicates, int layers, int sameLayers, int refused,
		List<Finding> findings, boolean cancelled) {

	public ImportResult {
		added = List.copyOf(added);
		findings = List.copyOf(findings);
	}
}
