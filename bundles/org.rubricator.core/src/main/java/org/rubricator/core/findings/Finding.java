package org.rubricator.core.findings;

import java.util.List;

/**
 * Something that a person should know: a refused input, a broken file, a label against the label set, a loss in an
 * export. Data, shown by the command line and the Problems view alike.
 *
 * @param severity how much it matters
 * @param code     stable id of the kind of finding, such as {@code layer.unknown-label}; a literal
 * @param location where it is
 * @param others   other places that it is about as much; empty where there is one place
 * @param message  a sentence that a person understands: the reason and what to do
 * @param fixes    ways to mend it, best first; empty where a person has to decide
 */
public record Finding(Severity severity, String code, Location location, List<Location> others, String message, List<Fix> fixes) {

	public Finding {
		others = List.copyOf(others);
		fixes = List.copyOf(fixes);
	}

	/** A finding about one place. */
	public Finding(Severity severity, String code, Location location, String message, List<Fix> fixes) {
		this(severity, code, location, List.of(), message, fixes);
	}

	/** The same, about other places as well. */
	public Finding withOthers(Location... places) {
		return new Finding(severity, code, location, List.of(places), message, fixes);
	}

	public static Finding error(String code, Location location, String message, Fix... fixes) {
		return new Finding(Severity.ERROR, code, location, message, List.of(fixes));
	}

	public static Finding warning(String code, Location location, String message, Fix... fixes) {
		return new Finding(Severity.WARNING, code, location, message, List.of(fixes));
	}

	public static Finding info(String code, Location location, String message, Fix... fixes) {
		return new Finding(Severity.INFO, code, location, message, List.of(fixes));
	}

	/** One line for people: place, severity, message. */
	@Override
	public String toString() {
		return location + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message;
	}
}
