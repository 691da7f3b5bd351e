package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

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

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            // says the same; the nearest of several
            "Ferry sails;a-1;Harbour,Ferry sails again;Ferry sails again", "Ferry sails again;a-1;Ferry again at sea,Ferry sails again;Ferry sails again",
            // says the same as the address
            "Ships: a guide;why-the-ferry-sails;Menu,Why the ferry sails;Why the ferry sails", "Ships: a guide;why-the-ferry-sails;Menu,Harbour;Ships: a guide",
            // one word in common, the site, a paragraph
            "Ferry sails again;a-1;Ferry lines;Ferry sails again", "gauge ferry sails;a-1;Gauge;gauge ferry sails",
            "Ferry sails;a-1;Ferry sails at noon and then again at one and two and three and four and five and six and seven and eight and nine and ten"
                    + " and eleven and at midnight and the next day at noon and then again at one and at two o'clock;Ferry sails",
            // a bar that no heading has parts section and site from the title
            "Why the ferry sails | Opinion;a-1;Harbour;Why the ferry sails", "Opinion | Why the ferry sails | Isles;a-1;Harbour;Why the ferry sails",
            "Ferry days | Why it sails;a-1;Ferry days | Why it sails;Ferry days | Why it sails", "Ferry | Sails;a-1;Harbour;Ferry | Sails",
            // the address spells the title
            "How to start a ferry in York;how-to-start-a-ferry-in-york;Start your York ferry today;How to start a ferry in York" })
    void headingThatSaysTheSameOrTheAddress(String title, String slug, String headings, String expected) {
        Headline headline = new Headline(Optional.of("Gauge"), "https://x.example/news/" + slug + ".html?a=b");
        assertEquals(expected, headline.asShown(title, List.of(headings.split(","))));
    }
}
