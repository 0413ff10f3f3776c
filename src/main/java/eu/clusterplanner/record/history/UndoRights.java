package eu.clusterplanner.record.history;

import eu.clusterplanner.record.EditIntents;
import eu.clusterplanner.record.EditingRights;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.persistence.LoggedJson;
import eu.clusterplanner.record.persistence.LoggedRow;
import eu.clusterplanner.record.persistence.LoggedRow.Operation;
import eu.clusterplanner.record.persistence.LoggedTables;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Asks for the rights that taking an act back needs: those to change the same properties, to remove what it added, to
 * add what it removed. What came or went because of something else in the act needs none of its own.
 */
@Component
class UndoRights {

    private static final Set<String> BESIDE = Set.of("version", "position");

    private final LoggedTables tables;
    private final EditingRights rights;
    private final EditIntents intents;

    UndoRights(LoggedTables tables, EditingRights rights, EditIntents intents) {
        this.tables = tables;
        this.rights = rights;
        this.intents = intents;
    }

    /**
     * Whether all of it is part of what people plan, or went and came with it; a partnership as a whole, or its team, is
     * not.
     */
    boolean isOfPlan(List<LoggedRow> rows) {
        Set<UUID> added = ids(rows, Operation.INSERT);
        Set<UUID> removed = ids(rows, Operation.DELETE);
        return rows.stream()
                .allMatch(row -> tables.holdsPlan(row.table())
                        ? isOfProperties(row)
                        : (row.operation() == Operation.DELETE && LoggedJson.names(row.old(), removed))
                                || (row.operation() == Operation.INSERT && LoggedJson.names(row.now(), added)));
    }

    private boolean isOfProperties(LoggedRow row) {
        if (row.operation() != Operation.UPDATE) {
            return !row.table().equals(RecordKind.PARTNERSHIP);
        }
        return tables.kind(row.table())
                .map(kind -> row.now().keySet().stream()
                        .allMatch(column -> BESIDE.contains(column)
                                || property(kind, column).isPresent()))
                .orElse(true);
    }

    static Optional<Property> property(RecordKind kind, String column) {
        return kind.properties().stream()
                .filter(property -> property.columns().stream()
                        .anyMatch(field -> field.getName().equals(column)))
                .findFirst();
    }

    /** Before: of what was changed and added. */
    void checkBefore(PartnershipId partnership, List<LoggedRow> rows) {
        Set<UUID> added = ids(rows, Operation.INSERT);
        Set<UUID> removed = ids(rows, Operation.DELETE);
        for (LoggedRow row : rows) {
            if (row.operation() == Operation.INSERT && !LoggedJson.names(row.now(), added)) {
                tables.kind(row.table()).ifPresent(kind -> check(partnership, kind, null, row.record()));
            }
            if (row.operation() == Operation.UPDATE
                    && !added.contains(row.record())
                    && !removed.contains(row.record())) {
                tables.kind(row.table()).ifPresent(kind -> checkUpdate(partnership, kind, row, removed));
            }
            checkList(partnership, row, added, removed);
        }
    }

    /** After, when it is there again: of what was removed. */
    void checkAfter(PartnershipId partnership, List<LoggedRow> rows) {
        Set<UUID> removed = ids(rows, Operation.DELETE);
        for (LoggedRow row : rows) {
            if (row.operation() == Operation.DELETE && !LoggedJson.names(row.old(), removed)) {
                tables.kind(row.table()).ifPresent(kind -> check(partnership, kind, null, row.record()));
            }
        }
    }

    private void checkUpdate(PartnershipId partnership, RecordKind kind, LoggedRow row, Set<UUID> removed) {
        for (Map.Entry<String, JsonNode> column : row.old().entrySet()) {
            boolean emptied =
                    LoggedJson.id(column.getValue()).filter(removed::contains).isPresent();
            if (column.getKey().equals("position")) {
                rights.check(partnership, EditIntents.ofAll(kind));
            } else if (!emptied) {
                property(kind, column.getKey()).ifPresent(property -> check(partnership, kind, property, row.record()));
            }
        }
    }

    private void checkList(PartnershipId partnership, LoggedRow row, Set<UUID> added, Set<UUID> removed) {
        tables.links(row.table())
                .ifPresent(links -> LoggedJson.id(row.either(links.owner()))
                        .filter(owner -> !added.contains(owner) && !removed.contains(owner))
                        .filter(owner -> LoggedJson.id(row.either(links.target()))
                                .filter(removed::contains)
                                .isEmpty())
                        .ifPresent(owner -> check(partnership, links.kind(), links.property(), owner)));
    }

    private void check(PartnershipId partnership, RecordKind kind, @Nullable Property property, UUID record) {
        rights.check(
                partnership,
                intents.of(partnership, kind, property == null ? null : property.name(), new RecordId(record)));
    }

    private static Set<UUID> ids(List<LoggedRow> rows, Operation operation) {
        return rows.stream()
                .filter(row -> row.operation() == operation)
                .map(LoggedRow::record)
                .collect(Collectors.toSet());
    }
}
