package org.rubricator.ui.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.CorpusStore;

/** Corpora as projects of the workspace. */
public final class CorpusProjects {

	/** Id of the nature that makes a project a corpus. */
	public static final String NATURE = "org.rubricator.ui.corpus";

	private CorpusProjects() {
	}

	/** The corpus of a project, or empty if the project is closed or no corpus. */
	public static Optional<CorpusStore> corpus(IProject project) throws IOException {
		IPath location = project.getLocation();
		if (!project.isOpen() || location == null || !CorpusStore.isCorpus(location.toPath())) {
			return Optional.empty();
		}
		return Optional.of(CorpusStore.open(location.toPath()));
	}

	/** The same, where there has to be one. */
	public static CorpusStore require(IProject project) throws IOException {
		return corpus(project)
				.orElseThrow(() -> new IOException("'" + project.getName() + "' is not an open corpus any more."));
	}

	/** What a file of a corpus belongs to: an article, and a layer of it if it is a layer's file. */
	public record ArticleFile(IProject project, String article, Optional<String> annotator) {

		/** The article of article.xmi, text.txt or a source file, or of a layer's file; empty for any other file. */
		public static Optional<ArticleFile> of(IResource file) {
			IPath path = file.getProjectRelativePath();
			if (path.segmentCount() != 3) {
				return Optional.empty();
			}
			if (path.segment(0).equals("articles")) {
				return Optional.of(new ArticleFile(file.getProject(), path.segment(1), Optional.empty()));
			}
			if (path.segment(0).equals("annotations") && "xmi".equals(path.getFileExtension())) {
				return Optional.of(new ArticleFile(file.getProject(), path.removeFileExtension().segment(2),
						Optional.of(path.segment(1))));
			}
			return Optional.empty();
		}

		/** The file that stands for the article in the workspace. */
		public IFile articleFile() {
			return project.getFile(IPath.fromOSString("articles").append(article).append("article.xmi"));
		}

		/** The file of a layer, whether it exists or not. */
		public IFile layerFile(String annotatorName) {
			return project.getFile(IPath.fromOSString("annotations").append(annotatorName).append(article + ".xmi"));
		}
	}

	/** Whether the project is open and has the nature of a corpus. */
	public static boolean isCorpus(IProject project) {
		try {
			return project.isOpen() && project.hasNature(NATURE);
		} catch (CoreException e) {
			return false; // it was closed or deleted meanwhile
		}
	}

	/** Corpora of the workspace that are open, by name. */
	public static List<IProject> all() {
		return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(CorpusProjects::isCorpus)
				.toList();
	}

	/** The corpus to which a selected element belongs, or empty. */
	public static Optional<IProject> of(Object element) {
		return Optional.ofNullable(Adapters.adapt(element, IResource.class)).map(IResource::getProject)
				.filter(CorpusProjects::isCorpus);
	}

	/** The project whose folder this is, or empty if it is not in the workspace. */
	public static Optional<IProject> at(Path folder) {
		IPath location = IPath.fromPath(folder.toAbsolutePath().normalize());
		return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(project -> location.equals(project.getLocation())).findFirst();
	}

	/**
	 * Makes a corpus a project of the workspace, in place: nothing is copied. If it is one already, that one is opened.
	 *
	 * @throws CoreException if the workspace does not allow it, such as for a folder inside another project
	 */
	public static IProject open(Path folder, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Opening " + folder, 3);
		IProject project = at(folder).orElse(null);
		if (project == null) {
			IWorkspace workspace = ResourcesPlugin.getWorkspace();
			project = workspace.getRoot().getProject(freeName(folder));
			IProjectDescription description = workspace.newProjectDescription(project.getName());
			if (!isInside(workspace.getRoot(), folder)) {
				description.setLocation(IPath.fromPath(folder.toAbsolutePath().normalize()));
			}
			project.create(description, progress.split(1));
		}
		project.open(progress.split(1));
		project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
		addNature(project);
		return project;
	}

	/** Why the workspace would not take this folder as a project, or an OK status. */
	public static IStatus check(Path folder) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IProject project = workspace.getRoot().getProject(freeName(folder));
		return isInside(workspace.getRoot(), folder) ? workspace.validateName(project.getName(), IResource.PROJECT)
				: workspace.validateProjectLocation(project, IPath.fromPath(folder.toAbsolutePath().normalize()));
	}

	private static boolean isInside(IWorkspaceRoot root, Path folder) {
		return folder.toAbsolutePath().normalize().getParent() != null
				&& root.getLocation().equals(IPath.fromPath(folder.toAbsolutePath().normalize().getParent()));
	}

	private static String freeName(Path folder) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		Path file = folder.toAbsolutePath().normalize().getFileName();
		String name = file == null ? "corpus" : file.toString();
		if (isInside(root, folder)) {
			return name;
		}
		String free = name;
		for (int i = 2; root.getProject(free).exists() || root.getLocation().append(free).toFile().exists(); i++) {
			free = name + " (" + i + ")";
		}
		return free;
	}

	private static void addNature(IProject project) throws CoreException {
		if (!project.hasNature(NATURE)) {
			IProjectDescription description = project.getDescription();
			description.setNatureIds(Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(NATURE))
					.toArray(String[]::new));
			project.setDescription(description, null);
		}
	}
}
