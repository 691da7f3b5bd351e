package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Published 3 May 2024, 14.05;2024-05-03", "Nov. 19, 2019;2019-11-19",
            "Tuesday, November 19th, 2019 at 5 pm;2019-11-19", "2024-05-03T10:00;2024-05-03", "Wed 15 Oct 2025 14.05;2025-10-15",
            "3. Mai 2024;2024-05-03", "19/11/2019;2019-11-19", "19.11.2019;2019-11-19", "11/19/2019;2019-11-19",
            "11:32, 15 OCT 2025;2025-10-15", "15-Oct-2025;2025-10-15" })
    void found(String text, String expected) {
        assertEquals(Optional.of(expected), VisibleDate.in(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "04/05/2024", "31 February 2024", "in May", "12 min read", "2024", "99/99/2024" })
    void notFound(String text) {
        assertEquals(Optional.empty(), VisibleDate.in(text));
    }
}
