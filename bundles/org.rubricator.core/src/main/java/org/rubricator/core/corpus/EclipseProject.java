package org.rubricator.core.corpus;

/** The file that makes a corpus an Eclipse project. */
final class EclipseProject {

	private EclipseProject() {
	}

	static String description(String name) {
		String escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<projectDescription>
					<name>%s</name>
					<comment></comment>
					<projects>
					</projects>
					<buildSpec>
						<buildCommand>
							<name>org.rubricator.ui.validator</name>
							<arguments>
							</arguments>
						</buildCommand>
					</buildSpec>
					<natures>
						<nature>org.rubricator.ui.corpus</nature>
					</natures>
				</projectDescription>
				""".formatted(escaped);
	}
}
