package org.rubricator.core.labels;

import org.eclipse.emf.ecore.EObject;
import org.rubricator.core.findings.Finding;

/**
 * A finding in a label set, with what it is about.
 *
 * @param subject a label, a role or an attribute of the label set
 */
public record LabelFinding(EObject subject, Finding finding) {
}
