package org.rubricator.ui.problems;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.labels.LabelSetCheck;
import org.rubricator.core.text.Segmentation;
import org.rubricator.core.validation.Validator;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.article.Article;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;

/** One run over files of a corpus: replaces their markers. */
final class Validation {

	/** More of one file helps nobody, and the Problems view shows a hundred of a kind anyway. */
	private static final int MOST_PER_FILE = 200;

	private final IProject project;
	private final CorpusStore corpus;

	/** @param corpus null where there is none */
	Validation(IProject project, CorpusStore corpus) {
		this.project = project;
		this.corpus = corpus;
	}

	/** Says that the project is no corpus any more. */
	void noCorpus() throws CoreException {
		mark(project, List.of(Finding.error("corpus.missing", Location.ofFile("corpus.xmi"),
				"There is no corpus.xmi in this folder, so it cannot be read as a corpus. Bring the file back from"
						+ " version control, or remove the corpus from the workspace.")),
				null);
	}

	/** Validates what changed, and reads the small files of the corpus. */
	void run(ChangedFiles changed, SubMonitor progress) throws IOException, CoreException {
		project.deleteMarkers(Problems.TYPE, true, IResource.DEPTH_ZERO);
		checkReadable(project.getFile("corpus.xmi"), corpus::corpus);
		boolean labels = checkReadable(project.getFile("labels.xmi"), corpus::labels);
		if (labels) {
			mark(project.getFile("labels.xmi"), LabelSetCheck.findings(corpus.labels()), null);
		}
		boolean actors = checkReadable(project.getFile("actors.xmi"), corpus::actors);
		Validator validator = labels ? new Validator(corpus.labels(),
				actors ? corpus.actors().getActors().stream().map(Actor::getId).toList() : null) : null;
		progress.setWorkRemaining(changed.articles().size());
		for (String article : changed.articles()) {
			SubMonitor one = progress.split(1);
			one.subTask(article);
			validate(new ArticleFile(project, article, Optional.empty()), changed, validator);
		}
	}

	private interface Reading {
		Object read() throws IOException;
	}

	private boolean checkReadable(IFile file, Reading reading) throws CoreException {
		try {
			reading.read();
			mark(file, List.of(), null);
			return true;
		} catch (IOException e) {
			mark(file.exists() ? file : project, List.of(finding(e, corpus.folder().resolve(file.getName()))), null);
			return false;
		}
	}

	/** @param validator null where labels cannot be read, so that layers can only be read, not checked */
	private void validate(ArticleFile file, ChangedFiles changed, Validator validator)
			throws IOException, CoreException {
		Article article = null;
		Segmentation text = null;
		IFile articleFile = file.articleFile();
		try {
			article = corpus.article(file.article());
			text = new Segmentation(corpus.text(file.article()), article.getLanguage());
			mark(articleFile, List.of(), null);
		} catch (IOException | IllegalArgumentException e) {
			if (articleFile.exists()) {
				mark(articleFile, List.of(finding(e, articleFile.getLocation().toPath())), null);
			}
		}
		for (String annotator : changed.annotators(file.article())) {
			IFile layerFile = file.layerFile(annotator);
			List<Finding> findings = new ArrayList<>();
			if (article == null) {
				findings.add(Finding.error("layer.no-article", Location.ofFile(layerFile.getName()),
						articleFile.exists() ? "The article that these annotations are on cannot be read."
								: "There is no article for these annotations. Bring it back, or delete them."));
			}
			try {
				Optional<Layer> layer = corpus.layer(annotator, file.article());
				if (layer.isPresent() && article != null && validator != null) {
					findings.addAll(validator.validate(article, text, layer.get(),
							corpus.name(corpus.layerFile(annotator, file.article()))));
				}
			} catch (IOException | IllegalArgumentException e) {
				findings.add(finding(e, layerFile.getLocation().toPath()));
			}
			if (layerFile.exists()) {
				mark(layerFile, findings, text == null ? null : text.text());
			}
		}
	}

	private Finding finding(Exception e, Path file) {
		return switch (e) {
		case UnreadableFileException unreadable -> unreadable.finding(corpus.folder());
		case NoSuchFileException missing -> Finding.error("file.missing", Location.ofFile(corpus.name(file)),
				"The file " + Path.of(missing.getFile()).getFileName()
						+ " is missing. Bring it back from version control.");
		default -> Finding.error("file.unreadable", Location.ofFile(corpus.name(file)),
				"This file cannot be read: " + e.getMessage());
		};
	}

	private void mark(IResource resource, List<Finding> findings, String text) throws CoreException {
		project.getWorkspace().run(monitor -> {
			resource.deleteMarkers(Problems.TYPE, true, IResource.DEPTH_ZERO);
			for (Finding finding : findings.subList(0, Math.min(findings.size(), MOST_PER_FILE))) {
				Problems.mark(resource, finding, text);
			}
			if (findings.size() > MOST_PER_FILE) {
				Problems.mark(resource, Finding.info("validation.more", Location.ofFile(resource.getName()),
						findings.size() - MOST_PER_FILE + " more problems in this file are not listed."), null);
			}
		}, null, IWorkspace.AVOID_UPDATE, null);
	}
}
