package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "2024-05-01|2024-05-01", "2024-5-1|2024-05-01",
            "2024/05/01|2024-05-01", "2024-05-01T08:30|2024-05-01T08:30", "2024-05-01 08:30:00|2024-05-01T08:30:00",
            "2024-05-01T08:30:00Z|2024-05-01T08:30:00Z", "2024-05-01T08:30:00.123+0530|2024-05-01T08:30:00.123+05:30",
            "2024-05-01T08:30-04|2024-05-01T08:30-04:00", "2024-05-01 08:30:00 UTC|2024-05-01T08:30:00Z",
            "Wed, 01 May 2024 08:30:00 GMT|2024-05-01T08:30:00Z", "20240501|2024-05-01", "May 1, 2024|2024-05-01",
            "1 May 2024|2024-05-01", "Dec 19th 2025|2025-12-19", "2024-02-30|-", "2024-05-01T25:00|-", "2024|-",
            "yesterday|-", "0001-01-01T00:00:00|-", "''|-", "1714552200|-" })
    void published(String value, String expected) {
        assertEquals(expected, PublicationDate.of(value).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "By Ann Lee|Ann Lee", "BY: Ann Lee|Ann Lee",
            "Byron Lee|Byron Lee", "Ann Lee and Bo Ek|Ann Lee, Bo Ek", "By Ann Lee, Bo Ek and Cy Yu|Ann Lee, Bo Ek, Cy Yu",
            "Johnson and Johnson|Johnson and Johnson", "Ann Lee, MD|Ann Lee, MD", "https://x.example/ann|-", "@ann|-",
            "Foto: Ann Lee|Ann Lee", "null|-", "123|-", "Ann&#39;s Team|Ann's Team" })
    void byline(String value, String expected) {
        assertEquals(expected, Byline.of(Stream.of(value)).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Ann Lee, Gauge Business|Ann Lee", "Ann Lee, The Gauge|Ann Lee, The Gauge", "Gauge Business|Gauge Business",
            "Ann Gauge, Bo Ek|Ann Gauge, Bo Ek", "Ann Lee, Gaugeman Ek|Ann Lee, Gaugeman Ek" })
    void bylineWithoutTheHouse(String byline, String expected) {
        assertEquals(expected, Byline.without(List.of("Gauge"), byline));
    }

    @ParameterizedTest
    @CsvSource({ "2024-02-29T03:40:55+00:00,2024-02-28T21:40:55-06:00,true", "2024-02-29T03:40:55Z,2024-02-29T03:40:55-06:00,false",
            "2024-02-29T03:40:55Z,2024-02-29T03:40:55+00:00,false", "2024-02-29T03:40:55,2024-02-28T21:40:55-06:00,false",
            "2024-02-29,2024-02-28T18:00:00-06:00,false", "2024-02-28T21:40:55-06:00,2024-02-29T04:40:55+01:00,false",
            "2024-02-29T03:40:55.000Z,2024-02-29T04:40:55+01:00,true" })
    void sameTimeInAZoneOfItsOwn(String first, String second, boolean expected) {
        assertEquals(expected, PublicationDate.isLocal(first, second));
    }

    @Test
    void affiliationIsNoName() {
        assertEquals("Ann Lee", Byline.of(Stream.of("Ann Lee | The Gauge")).orElseThrow());
    }

    @Test
    void bylineNamesEachOnce() {
        assertEquals("Ann Lee, Bo Ek", Byline.of(Stream.of("Ann Lee", "By Bo Ek", "Ann Lee", " ")).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "EN,en", "en_US,en-US", "De-at,de-at", "zh-Hant-TW,zh-Hant-TW", "English,-",
            "'',-", "x,-" })
    void language(String value, String expected) {
        assertEquals(expected, LanguageTag.of(value).orElse(null));
    }

    @Test
    void jsonAsWritten() {
        assertEquals(List.of(Map.of("a", List.of("1", "true", "x\"y \u00E9"), "b", Map.of())),
                JsonReader.read("{\"a\": [1, true, \"x\\\"y \\u00e9\"], \"b\": {}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<!-- {\"a\":\"b\"} -->", "//<![CDATA[\n{\"a\":\"b\",}//]]>", "{\"a\":\"b\"};",
            "{\"a\" \"x\", \"a\":\"b\"}", "{a:\"b\"}", "{\"a\":\"b\"", "{\"a\":\"b", "{,,\"a\":\"b\" \"c\"}" })
    void brokenJson(String source) {
        assertEquals("b", ((Map<?, ?>) JsonReader.read(source).getFirst()).get("a"));
    }

    @Test
    void severalJsonValues() {
        assertEquals(2, JsonReader.read("{\"a\":1}\n{\"b\":2}").size());
    }
}
