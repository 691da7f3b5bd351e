package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleBylineTest {

    private final StringBuilder text = new StringBuilder();
    private final List<LabelledBlock> blocks = new ArrayList<>();

    private VisibleBylineTest block(Kind kind, String words) {
        int begin = text.length();
        text.append(words);
        blocks.add(new LabelledBlock(begin, text.length(), "/html/body/p[" + (blocks.size() + 1) + "]", kind, 0.9, kind == Kind.MAIN ? 0.9 : 0.05, "a test", "body > p", 0, kind == Kind.MAIN));
        text.append('\n');
        return this;
    }

    private VisibleByline byline() {
        return new VisibleByline(text.toString(), blocks, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "By Ann Lee|Ann Lee", "ByAnn Lee|Ann Lee", "Written by Ann Lee and Bo Ek|Ann Lee, Bo Ek",
            "This post was written by Ann Lee, Head of Marketing|Ann Lee", "by: Ann Lee, Dec 17, 2025|Ann Lee", "Authors: Ann Lee, Bo Ek|Ann Lee, Bo Ek",
            "Ann Lee|Ann Lee", "Reviewed by Ann Lee|-", "Small Business|-", "Show Comments|-", "By the numbers|-", "Byron Lee|Byron Lee" })
    void oneLineBehindTheHeadline(String line, String expected) {
        block(Kind.TITLE, "Ferry to run again").block(Kind.OTHER, line).block(Kind.MAIN, "A small business on the bay read of it.");
        assertEquals(expected, byline().persons().orElse(null));
    }

    @Test
    void nameOnTheNextLine() {
        block(Kind.TITLE, "Ferry to run again").block(Kind.OTHER, "Written by").block(Kind.OTHER, "Ann Lee").block(Kind.MAIN, "The ferry sails.");
        assertEquals("Ann Lee", byline().persons().orElse(null));
    }

    @Test
    void groupSignsWherePersonsDoNot() {
        block(Kind.TITLE, "Ferry to run again").block(Kind.BYLINE, "The Gauge Team").block(Kind.MAIN, "The ferry sails.");
        assertTrue(byline().persons().isEmpty());
        assertEquals("The Gauge Team", byline().group().orElse(null));
    }

    @Test
    void namesInTheArticleAreNoByline() {
        block(Kind.TITLE, "Ferry to run again").block(Kind.MAIN, "By Ann Lee's count it sails daily.").block(Kind.CAPTION, "By Bo Ek")
                .block(Kind.MAIN, "Ann Lee");
        assertTrue(byline().persons().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Keith Barry Senior Autos Reporter|Keith Barry", "Ann LeeFounder|Ann Lee",
            "Ann Lee • 4 min read|Ann Lee", "Ann Lee on May 3, 2024|Ann Lee", "Ann Lee (Oslo)|Ann Lee", "Ann van der Lee|Ann van der Lee",
            "Ann McLee|Ann McLee" })
    void nameWithoutWhatStandsBehindIt(String line, String expected) {
        assertEquals(expected, PersonName.at(line));
        assertTrue(PersonName.isPerson(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // the markup has the first of several alone
            "By Ann Lee and Bo Ek|Ann Lee|Ann Lee, Bo Ek", "By Ann Lee|Ann Lee|Ann Lee", "By Bo Ek and Ann Lee|Ann Lee|Ann Lee",
            "By Ann Lee|Ann Lee, Bo Ek|Ann Lee, Bo Ek", "By Bo Ek and Cy Yu|Ann Lee|Ann Lee", "By Ann Lee, Gauge Business|Ann Lee|Ann Lee",
            "By Ann Lee|Gauge|Ann Lee", "WATCH LIVE|Gauge.com staff|Gauge.com staff" })
    void besideTheMarkup(String line, String said, String expected) {
        block(Kind.TITLE, "Ferry to run again").block(Kind.BYLINE, line).block(Kind.MAIN, "The ferry sails.");
        Metadata markup = new Metadata("Ferry to run again", said, "Gauge", null, null, null, null);
        assertEquals(expected, new VisibleMetadata(text.toString(), blocks).complete(markup).byline());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ann", "ann lee", "Gauge Staff", "Harbour News", "Staff Writer", "Read More", "Ann Lee 2", "gauge.com News" })
    void noPerson(String words) {
        assertFalse(PersonName.isPerson(words), words);
    }
}
