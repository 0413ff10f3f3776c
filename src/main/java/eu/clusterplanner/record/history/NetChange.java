package eu.clusterplanner.record.history;

import eu.clusterplanner.record.persistence.LoggedJson;
import eu.clusterplanner.record.persistence.LoggedRow;
import eu.clusterplanner.record.persistence.LoggedRow.Operation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What became of one row of a table between two moments: the first old and the last new value of each column. */
final class NetChange {

    private final String table;
    private final UUID record;
    private final boolean wasThere;
    private boolean isThere;
    private String transaction = "";
    private final Map<String, JsonNode> old = new HashMap<>();
    private final Map<String, JsonNode> now = new HashMap<>();

    private NetChange(LoggedRow first) {
        this.table = first.table();
        this.record = first.record();
        this.wasThere = first.operation() != Operation.INSERT;
    }

    /** By row in the order in which they were touched first. */
    static List<NetChange> of(List<LoggedRow> rows) {
        Map<List<Object>, NetChange> changes = new LinkedHashMap<>();
        rows.forEach(row -> changes.computeIfAbsent(List.of(row.table(), row.record()), key -> new NetChange(row))
                .then(row));
        return List.copyOf(changes.values());
    }

    private void then(LoggedRow row) {
        isThere = row.operation() != Operation.DELETE;
        transaction = row.transaction();
        if (wasThere) {
            row.old().forEach(old::putIfAbsent);
        }
        if (row.operation() == Operation.INSERT) {
            now.clear();
        }
        now.putAll(row.now());
        if (row.operation() == Operation.DELETE && !wasThere) {
            now.clear();
        }
    }

    String table() {
        return table;
    }

    UUID record() {
        return record;
    }

    boolean added() {
        return !wasThere && isThere;
    }

    boolean removed() {
        return wasThere && !isThere;
    }

    boolean kept() {
        return wasThere && isThere;
    }

    /** Of the last row. */
    String transaction() {
        return transaction;
    }

    Map<String, JsonNode> old() {
        return old;
    }

    Map<String, JsonNode> now() {
        return now;
    }

    /** The columns that are different now. */
    Set<String> columns() {
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .filter(column -> !LoggedJson.at(old, column).equals(LoggedJson.at(now, column)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The column as it is or, of a row that is gone, was. */
    Optional<UUID> id(String column) {
        return LoggedJson.id(now.get(column)).or(() -> LoggedJson.id(old.get(column)));
    }

    /** Whether it names one of these: a part of them, or a link to them. */
    boolean names(Set<UUID> ids) {
        return LoggedJson.names(isThere ? now : old, ids);
    }
}
