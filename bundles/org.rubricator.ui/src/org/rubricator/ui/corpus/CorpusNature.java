package org.rubricator.ui.corpus;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

/** Makes a project a corpus: has its layers validated as they change. */
public final class CorpusNature implements IProjectNature {

	/** Id of the builder that validates. */
	public static final String BUILDER = "org.rubricator.ui.validator";

	private IProject project;

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		if (Arrays.stream(description.getBuildSpec()).noneMatch(CorpusNature::isValidator)) {
			ICommand command = description.newCommand();
			command.setBuilderName(BUILDER);
			description.setBuildSpec(Stream.concat(Arrays.stream(description.getBuildSpec()), Stream.of(command))
					.toArray(ICommand[]::new));
			project.setDescription(description, null);
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(command -> !isValidator(command))
				.toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	private static boolean isValidator(ICommand command) {
		return BUILDER.equals(command.getBuilderName());
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
