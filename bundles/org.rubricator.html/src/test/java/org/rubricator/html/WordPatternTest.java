package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What it answers is what the plain pattern answers. */
class WordPatternTest {

    private static final String ALTERNATIVES = "sign(?:ing)?[- ]?up\\b|x\\b|\\d+ min\\b.{0,9}|newsletters?\\b|by [A-Z]|up\\b";
    private static final String[] PIECES = { "sign", "ing", " ", "-", "up", "x", "X", "12", " min", "min", "newsletter", "s", "by ", "Ann", "é", "\n", "(", "_", "Up" };

    @Test
    void asThePlainPattern() {
        WordPattern quick = WordPattern.of(ALTERNATIVES);
        WordPattern whole = WordPattern.of("(?:" + ALTERNATIVES + ")\\W*$");
        Pattern begins = Pattern.compile("(?i)^\\W*(?:" + ALTERNATIVES + ")");
        Pattern is = Pattern.compile("(?i)^\\W*(?:" + ALTERNATIVES + ")\\W*$");
        Pattern in = Pattern.compile("(?i)\\b(?:" + ALTERNATIVES + ")");
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(7); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String shown = text.toString();
            assertEquals(begins.matcher(shown).find(), quick.begins(shown), shown);
            assertEquals(is.matcher(shown).find(), whole.begins(shown), shown);
            assertEquals(in.matcher(shown).find(), quick.isIn(shown), shown);
        }
    }
}
