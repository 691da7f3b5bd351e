package org.rubricator.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The hand-labelled kinds: page, DOM path, begin and end in the canonical text (UTF-16), hash of the text, kind. The text
 * itself is its publisher's and is not here.
 */
record KindGold(String page, String path, int begin, int end, String hash, Kind kind) {

    /** By page, in the order of the file. */
    static Map<String, List<KindGold>> read(Path file) throws IOException {
        Map<String, List<KindGold>> pages = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            KindGold gold = new KindGold(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), cells[4],
                    Kind.ofId(cells[5]));
            pages.computeIfAbsent(gold.page(), k -> new ArrayList<>()).add(gold);
        }
        return pages;
    }

    boolean fits(String text) {
        return end <= text.length() && hash(text.substring(begin, end)).equals(hash);
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
