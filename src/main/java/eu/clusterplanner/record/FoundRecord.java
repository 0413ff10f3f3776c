package eu.clusterplanner.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record in which somebody's words were found.
 *
 * @param key empty where records of this kind have none
 * @param place the kind of the record by which a page shows it: its own, or the one that it is a part of
 * @param keys what names that record: its key; of a stage its chain and its own; of a pair both partners; of an
 *     assessment partner and competence; of a decision its finding; of a document its kind; else the id
 * @param texts the texts that were searched by the name of their property, in the order of the file
 */
public record FoundRecord(RecordKind kind, String key, RecordKind place, List<String> keys, Map<String, String> texts) {

    /** What the record is called; null where nothing names it. */
    public @Nullable String name() {
        return Naming.PROPERTIES.stream()
                .map(texts::get)
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
