package org.rubricator.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A page of a data set with what is known of it. */
record DataPage(String set, String id, String address, String site, Path file, Map<?, ?> gold) {

    static List<DataPage> all(Path data, String... sets) throws IOException {
        List<DataPage> pages = new ArrayList<>();
        for (String set : sets) {
            Map<?, ?> gold = (Map<?, ?>) JsonReader.read(Files.readString(data.resolve(set).resolve("gold.json"))).getFirst();
            for (Map.Entry<?, ?> each : gold.entrySet()) {
                Map<?, ?> row = (Map<?, ?>) each.getValue();
                String address = row.get("url") instanceof String url ? url : "https://unknown.example/";
                Path file = data.resolve(set).resolve("html").resolve(each.getKey() + ".html.gz");
                pages.add(new DataPage(set, (String) each.getKey(), address, site(address), file, row));
            }
        }
        return pages;
    }

    byte[] bytes() {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where the gold says nothing. */
    String gold(String name) {
        return gold.get(name) instanceof String value && !value.equals("null") ? value : "";
    }

    /** The part of the host's name that is registered, as near as needed. */
    private static String site(String address) {
        String host = URI.create(address.replaceAll("^(https?://[^/?#]*).*", "$1")).getHost();
        if (host == null) {
            return address;
        }
        String[] parts = host.split("\\.");
        int n = parts.length;
        int keep = n > 2 && parts[n - 1].length() == 2 && parts[n - 2].length() <= 3 ? 3 : 2;
        return n <= keep ? host : String.join(".", List.of(parts).subList(n - keep, n));
    }
}
