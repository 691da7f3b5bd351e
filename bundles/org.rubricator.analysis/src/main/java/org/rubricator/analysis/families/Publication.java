package org.rubricator.analysis.families;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article was published: a moment, or a day of which the hour is not known. Where there is no zone, UTC is taken.
 *
 * @param from first moment that it can have been
 * @param to   last moment
 */
public record Publication(Instant from, Instant to) {

	/**
	 * @param text ISO 8601 date, or date and time with or without offset; may be null
	 * @return empty where it is none of these
	 */
	public static Optional<Publication> parse(String text) {
		if (text == null || text.isBlank()) {
			return Optional.empty();
		}
		String trimmed = text.strip();
		try {
			if (trimmed.indexOf('T') < 0) {
				Instant day = LocalDate.parse(trimmed).atStartOfDay().toInstant(ZoneOffset.UTC);
				return Optional.of(new Publication(day, day.plusSeconds(86_399)));
			}
			boolean zoned = trimmed.matches(".*T.*(Z|[+-]\\d\\d.*)");
			Instant moment = zoned ? OffsetDateTime.parse(trimmed).toInstant()
					: LocalDateTime.parse(trimmed).toInstant(ZoneOffset.UTC);
			return Optional.of(new Publication(moment, moment));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/** Whether both times are known, and at least so far apart. */
	static boolean areApart(Optional<Publication> first, Optional<Publication> second, Duration distance) {
		return first.isPresent() && second.isPresent() && (first.get().to.plus(distance).isBefore(second.get().from)
				|| second.get().to.plus(distance).isBefore(first.get().from));
	}

	static Direction direction(Optional<Publication> first, Optional<Publication> second) {
		if (first.isEmpty() || second.isEmpty()) {
			return Direction.UNKNOWN;
		}
		if (first.get().to.isBefore(second.get().from)) {
			return Direction.FORWARD;
		}
		return second.get().to.isBefore(first.get().from) ? Direction.BACKWARD : Direction.UNKNOWN;
	}
}
