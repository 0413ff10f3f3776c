package eu.clusterplanner.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How cells of a workbook name records: by key; what has no sheet of its own also by its title. */
final class RecordNames {

    private final Map<String, Map<String, String>> titles = new HashMap<>();

    RecordNames(JsonNode file) {
        WorkbookLayout.besides().forEach((kind, pointer) -> {
            Map<String, String> byKey = new HashMap<>();
            file.at(pointer)
                    .forEach(record -> byKey.put(
                            record.path("key").asString(),
                            record.path("title").asString(record.path("name").asString(""))));
            titles.put(kind, byKey);
        });
    }

    /** {@code NP} or {@code WP1: Communication}. */
    String of(String kind, String key) {
        String title = titles.getOrDefault(kind, Map.of()).getOrDefault(key, "");
        return title.isEmpty() || title.equals(key) ? key : key + ": " + title;
    }

    List<String> of(String kind, JsonNode keys) {
        return keys.valueStream().map(key -> of(kind, key.asString())).toList();
    }
}
