package org.rubricator.ui.problems;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.rubricator.analysis.propagation.DisagreementCheck;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.ui.corpus.CorpusProjects;

/**
 * The part of validation that looks at all articles at once, and so is done when it is asked for alone. What it finds in a
 * layer goes when that is saved, until the next time.
 */
public final class CorpusValidation {

	private CorpusValidation() {
	}

	/** Adds its problems to those of the files. */
	public static void run(IProject project, IProgressMonitor monitor) throws CoreException {
		try {
			CorpusStore corpus = CorpusProjects.require(project);
			for (Finding finding : new DisagreementCheck(corpus).run(monitor)) {
				IFile file = project.getFile(IPath.fromOSString(finding.location().file()));
				String article = finding.location().article();
				if (file.exists()) {
					Problems.mark(file, finding, article == null ? null : corpus.text(article));
				}
			}
		} catch (IOException e) {
			throw new CoreException(Status.error("'" + project.getName() + "' could not be validated: " + e.getMessage(), e));
		}
	}
}
