package eu.clusterplanner.record.persistence;

import eu.clusterplanner.record.persistence.LoggedRow.Operation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes rows of the change log back in thought, the last one first: each row has to be as the log left it. What only
 * followed from a deletion, and the places of other rows beside an addition, are left alone where they are different now.
 */
final class Reversal {

    private static final String VERSION = "version";
    private static final String POSITION = "position";
    private static final Set<String> BESIDE = Set.of(VERSION, POSITION);

    private final Map<RowKey, @Nullable Map<String, JsonNode>> images = new LinkedHashMap<>();
    private final Set<UUID> deleted;
    private final boolean onlyOrder;

    /** A row of a table. */
    record RowKey(String table, UUID record) {

        static RowKey of(LoggedRow row) {
            return new RowKey(row.table(), row.record());
        }
    }

    /** What is different; column null: the row as a whole. */
    static final class Different extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient RowKey key;
        private final @Nullable String column;

        Different(RowKey key, @Nullable String column) {
            super(key + " " + column);
            this.key = key;
            this.column = column;
        }

        RowKey key() {
            return key;
        }

        @Nullable
        String column() {
            return column;
        }
    }

    /** present: the rows as they are now. */
    Reversal(List<LoggedRow> rows, Map<RowKey, Map<String, JsonNode>> present) {
        this.deleted = deleted(rows);
        this.onlyOrder = rows.stream()
                .allMatch(row -> row.operation() == Operation.UPDATE
                        && BESIDE.containsAll(row.now().keySet()));
        present.forEach((key, columns) -> images.put(key, new HashMap<>(columns)));
        rows.reversed().forEach(this::takeBack);
    }

    /** The rows as they are to be, null: not there. */
    Map<RowKey, @Nullable Map<String, JsonNode>> images() {
        return images;
    }

    static Set<UUID> deleted(List<LoggedRow> rows) {
        return rows.stream()
                .filter(row -> row.operation() == Operation.DELETE)
                .map(LoggedRow::record)
                .collect(Collectors.toSet());
    }

    /** The rows by which that record went, with all that went because of it; not what went for another reason. */
    static List<LoggedRow> removalOf(List<LoggedRow> rows, String table, UUID record) {
        Set<UUID> gone = new HashSet<>(Set.of(record));
        Set<LoggedRow> because = new HashSet<>();
        boolean more = true;
        while (more) {
            Set<LoggedRow> found = rows.stream()
                    .filter(row -> !because.contains(row) && row.operation() == Operation.DELETE)
                    .filter(row -> (row.record().equals(record) && row.table().equals(table))
                            || LoggedJson.names(row.old(), gone))
                    .collect(Collectors.toSet());
            found.forEach(row -> gone.add(row.record()));
            more = because.addAll(found);
        }
        return rows.stream()
                .filter(row -> because.contains(row) || isEmptied(row, gone))
                .toList();
    }

    /** Whether the database emptied these columns because what they named was deleted in the same act. */
    static boolean isEmptied(LoggedRow row, Set<UUID> deletedIds) {
        return row.operation() == Operation.UPDATE
                && row.now().entrySet().stream()
                        .allMatch(column -> column.getValue().isNull()
                                && LoggedJson.id(row.old().get(column.getKey()))
                                        .filter(deletedIds::contains)
                                        .isPresent());
    }

    private void takeBack(LoggedRow row) {
        RowKey key = RowKey.of(row);
        Map<String, JsonNode> image = images.get(key);
        switch (row.operation()) {
            case INSERT -> takeBackInsert(row, key, image);
            case DELETE -> takeBackDelete(row, key, image);
            case UPDATE -> takeBackUpdate(row, key, image);
        }
    }

    private void takeBackInsert(LoggedRow row, RowKey key, @Nullable Map<String, JsonNode> image) {
        if (row.table().equals(LoggedTables.FINDINGS)) {
            return;
        }
        if (image == null) {
            throw new Different(key, null);
        }
        Map<String, JsonNode> all = new HashMap<>(image);
        all.putAll(row.now());
        for (String column : all.keySet()) {
            if (!BESIDE.contains(column) && !holds(image, column, row.now())) {
                throw new Different(key, column);
            }
        }
        images.put(key, null);
    }

    private void takeBackDelete(LoggedRow row, RowKey key, @Nullable Map<String, JsonNode> image) {
        if (image != null) {
            if (row.table().equals(LoggedTables.FINDINGS)) {
                return;
            }
            throw new Different(key, null);
        }
        images.put(key, new HashMap<>(row.old()));
    }

    private void takeBackUpdate(LoggedRow row, RowKey key, @Nullable Map<String, JsonNode> image) {
        boolean lenient = isEmptied(row, deleted);
        if (image == null) {
            if (lenient || row.now().keySet().stream().noneMatch(this::isMeant)) {
                return;
            }
            throw new Different(key, null);
        }
        row.old().forEach((column, before) -> {
            boolean same = holds(image, column, row.now());
            if (same && !column.equals(VERSION)) {
                image.put(column, before);
            } else if (!same && !lenient && isMeant(column)) {
                throw new Different(key, column);
            }
        });
    }

    private boolean isMeant(String column) {
        return !column.equals(VERSION) && (onlyOrder || !column.equals(POSITION));
    }

    private static boolean holds(Map<String, JsonNode> image, String column, Map<String, JsonNode> columns) {
        return LoggedJson.at(image, column).equals(LoggedJson.at(columns, column));
    }
}
