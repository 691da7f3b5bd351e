package org.rubricator.ui.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Fix;
import org.rubricator.core.findings.Location;
import org.rubricator.core.findings.Severity;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;

/** Findings of the validator as markers. */
public final class Problems {

	/** Type of the markers. */
	public static final String TYPE = "org.rubricator.ui.problem";

	/** Id of the article. */
	public static final String ARTICLE = "article";
	/** Name of the annotator of the layer. */
	public static final String ANNOTATOR = "annotator";
	/** Id of the span or frame. */
	public static final String ANNOTATION = "annotation";
	/** Begin of the place in the canonical text, UTF-16 units. */
	public static final String BEGIN = "begin";
	/** End of the place in the canonical text, UTF-16 units. */
	public static final String END = "end";

	/** Code of the finding. */
	static final String CODE = "code";
	/** Titles of its fixes, a line each. */
	static final String FIXES = "fixes";

	private static final int LONGEST_QUOTE = 40;

	private Problems() {
	}

	/**
	 * @param text canonical text that the range of the finding is in; may be null
	 */
	static void mark(IResource resource, Finding finding, String text) throws CoreException {
		mark(resource, TYPE, finding, text);
	}

	/**
	 * @param type of the marker
	 * @param text canonical text that the range of the finding is in; may be null
	 */
	static void mark(IResource resource, String type, Finding finding, String text) throws CoreException {
		Location location = finding.location();
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.SEVERITY, switch (finding.severity()) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		});
		attributes.put(IMarker.MESSAGE, finding.message());
		attributes.put(IMarker.SOURCE_ID, "org.rubricator");
		attributes.put(CODE, finding.code());
		attributes.put(IMarker.LOCATION, place(location, text));
		if (location.line() > 0) {
			attributes.put(IMarker.LINE_NUMBER, location.line());
		}
		ArticleFile.of(resource).ifPresent(file -> {
			attributes.put(ARTICLE, file.article());
			file.annotator().ifPresent(annotator -> attributes.put(ANNOTATOR, annotator));
		});
		if (location.annotation() != null) {
			attributes.put(ANNOTATION, location.annotation());
		}
		if (location.range() != null) {
			attributes.put(BEGIN, location.range().begin());
			attributes.put(END, location.range().end());
		}
		if (!finding.fixes().isEmpty()) {
			attributes.put(FIXES, String.join("\n", finding.fixes().stream().map(Fix::title).toList()));
		}
		finding.others().stream().findFirst().ifPresent(other -> OtherPlace.put(other, attributes));
		resource.createMarker(type, attributes);
	}

	/** Where it is, for people: the words themselves say more than numbers. */
	private static String place(Location location, String text) {
		if (location.range() != null && text != null && location.range().begin() >= 0
				&& location.range().end() <= text.length() && location.range().end() > location.range().begin()) {
			String quote = text.substring(location.range().begin(), location.range().end()).replaceAll("\\s+", " ");
			return "\u201C" + (quote.length() <= LONGEST_QUOTE ? quote
					: quote.substring(0, quote.offsetByCodePoints(0, quote.codePointCount(0, LONGEST_QUOTE))) + "\u2026")
					+ "\u201D";
		}
		return location.line() > 0 ? "line " + location.line()
				: location.annotation() == null ? "whole file" : location.annotation();
	}

	/** Titles of the fixes that a problem has. */
	static List<String> fixes(IMarker marker) {
		String titles = marker.getAttribute(FIXES, "");
		return titles.isEmpty() ? List.of() : titles.lines().toList();
	}

	/** The article of a problem, or empty if it is of no article. */
	static Optional<ArticleFile> article(IMarker marker) {
		return ArticleFile.of(marker.getResource());
	}

	/** Worst severity by article, of the articles themselves and of one annotator's layers. */
	public static Map<String, Severity> worstByArticle(IProject project, String annotator) throws CoreException {
		Map<String, Severity> worst = new HashMap<>();
		for (IMarker marker : project.findMarkers(TYPE, true, IResource.DEPTH_INFINITE)) {
			article(marker).filter(file -> file.annotator().isEmpty() || file.annotator().get().equals(annotator))
					.ifPresent(file -> worst.merge(file.article(), severity(marker),
							(one, other) -> one.compareTo(other) <= 0 ? one : other));
		}
		return worst;
	}

	private static Severity severity(IMarker marker) {
		return switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
		case IMarker.SEVERITY_ERROR -> Severity.ERROR;
		case IMarker.SEVERITY_WARNING -> Severity.WARNING;
		default -> Severity.INFO;
		};
	}
}
