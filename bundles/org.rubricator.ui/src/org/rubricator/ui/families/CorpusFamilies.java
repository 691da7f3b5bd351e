package org.rubricator.ui.families;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.rubricator.analysis.families.Families;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;

/**
 * What was found of the families of a corpus.
 *
 * @param project  of the corpus
 * @param corpus   the corpus
 * @param families what was found
 * @param articles heads of the articles by id
 */
public record CorpusFamilies(IProject project, CorpusStore corpus, Families families, Map<String, ArticleSummary> articles) {
}
