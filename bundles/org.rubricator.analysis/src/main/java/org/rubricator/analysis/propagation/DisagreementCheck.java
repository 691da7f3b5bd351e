package org.rubricator.analysis.propagation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.analysis.families.Families;
import org.rubricator.analysis.families.FamiliesRequest;
import org.rubricator.analysis.families.FamilyIndex;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;

/** The part of validation that looks at all articles at once: the same words, labelled differently. */
public final class DisagreementCheck {

	private final CorpusStore corpus;

	public DisagreementCheck(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/**
	 * A finding for each disagreement. What cannot be read is no finding here: who checks the files says so.
	 *
	 * @param monitor may be null
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 */
	public List<Finding> run(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		Families families = new FamilyIndex(corpus, FamiliesRequest.DEFAULT).update(progress.split(6));
		List<Finding> findings = new ArrayList<>();
		families.findings().stream().filter(finding -> finding.code().equals("families.contradiction")).forEach(findings::add);
		new ConflictsOperation(corpus).run(families.ties(), progress.split(4)).disagreements().stream()
				.map(Disagreement::finding).forEach(findings::add);
		return findings;
	}
}
