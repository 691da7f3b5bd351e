package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Ferry sails | The Gauge;https://x.example/a;Ferry sails", "Ferry sails - the gauge;https://x.example/a;Ferry sails",
            "Ferry sails | Rust Blog;https://blog.rust.example/a;Ferry sails", "Ferry sails - Harbour;https://www.harbourpost.example/a;Ferry sails",
            "Ferry sails | News | Harbour Post;https://harbourpost.example;Ferry sails | News", "Ferry sails - at noon;https://x.example;Ferry sails - at noon",
            "The Gauge;https://x.example;The Gauge", "Ferry | Gauge | The Gauge;https://gauge.example;Ferry" })
    void withoutSite(String title, String address, String expected) {
        assertEquals(expected, new Headline(Optional.of("The Gauge"), address).withoutSite(title));
    }

    @Test
    void headingThatSaysTheSameOrTheAddress() {
        Headline headline = new Headline(Optional.empty(), "https://x.example/why-the-ferry-sails");
        assertEquals("Ferry sails again", headline.asShown("Ferry sails", List.of("Harbour", "Ferry sails again"), Headline.words("a-1")));
        assertEquals("Why the ferry sails", headline.asShown("Ships: a guide", List.of("Menu", "Why the ferry sails"),
                Headline.words("why-the-ferry-sails")));
        assertEquals("Ships: a guide", headline.asShown("Ships: a guide", List.of("Menu", "Harbour"), Headline.words("why-the-ferry-sails")));
    }
}
