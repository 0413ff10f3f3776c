package eu.clusterplanner.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names that are offered where a field asks for them, in the order of their source; people may enter others. */
public enum ReferenceList {
    /** The 14 industrial ecosystems of the European industrial strategy. */
    INDUSTRIAL_ECOSYSTEMS("industrial-ecosystems"),
    /** The 10 emerging industries of the European cluster panorama. */
    EMERGING_INDUSTRIES("emerging-industries"),
    /** The 51 traded cluster categories. */
    TRADED_CATEGORIES("traded-categories");

    private static final Map<ReferenceList, List<String>> READ = new ConcurrentHashMap<>();

    private final String file;

    ReferenceList(String file) {
        this.file = file;
    }

    public List<String> names() {
        return READ.computeIfAbsent(this, list -> read("/db/reference/" + list.file + ".csv"));
    }

    private static List<String> read(String path) {
        try (InputStream stream = ReferenceList.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not there");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(ReferenceList::unquoted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unquoted(String line) {
        return line.startsWith("\"") ? line.substring(1, line.length() - 1).replace("\"\"", "\"") : line;
    }
}
