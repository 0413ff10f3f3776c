package eu.clusterplanner.record.history;

import eu.clusterplanner.record.Confidential;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.Reading;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Removal;
import eu.clusterplanner.record.history.RecordChange.Operation;
import eu.clusterplanner.record.persistence.LoggedJson;
import eu.clusterplanner.record.persistence.LoggedRecord;
import eu.clusterplanner.record.persistence.LoggedRow;
import eu.clusterplanner.record.persistence.LoggedTables;
import eu.clusterplanner.record.persistence.LoggedValues;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Translates rows of the change log into changes of records, as far as the person may read them. */
final class Changes {

    private final LoggedTables tables;
    private final Reading reading;
    private final LoggedValues values;
    private final Set<UUID> added;
    private final Set<UUID> removed;
    private final List<NetChange> net;
    private final Map<UUID, List<PropertyChange>> lists = new HashMap<>();

    private Changes(LoggedTables tables, Reading reading, LoggedValues values, List<LoggedRow> rows) {
        this.tables = tables;
        this.reading = reading;
        this.values = values;
        this.net = NetChange.of(rows);
        this.added = ids(NetChange::added);
        this.removed = ids(NetChange::removed);
    }

    static List<RecordChange> of(LoggedTables tables, Reading reading, LoggedValues values, List<LoggedRow> rows) {
        return new Changes(tables, reading, values, rows).all();
    }

    private Set<UUID> ids(Predicate<NetChange> which) {
        return net.stream().filter(which).map(NetChange::record).collect(Collectors.toSet());
    }

    private List<RecordChange> all() {
        Map<UUID, RecordKind> owners = readLists();
        List<RecordChange> changes = new ArrayList<>();
        net.forEach(each ->
                tables.kind(each.table()).flatMap(kind -> change(kind, each)).ifPresent(changes::add));
        Set<UUID> told = changes.stream().map(each -> each.id().value()).collect(Collectors.toSet());
        owners.forEach((owner, kind) -> {
            if (!told.contains(owner) && !added.contains(owner) && !removed.contains(owner)) {
                changes.add(change(kind, owner, Operation.CHANGED, lists.getOrDefault(owner, List.of()), null));
            }
        });
        Set<RecordKind> grown = changes.stream()
                .filter(each -> each.operation() == Operation.ADDED || each.operation() == Operation.REMOVED)
                .map(RecordChange::kind)
                .collect(Collectors.toSet());
        // that others moved up or down goes without saying
        changes.removeIf(each -> each.operation() == Operation.MOVED && grown.contains(each.kind()));
        changes.sort(Comparator.comparing(each -> each.operation() == Operation.CHANGED));
        return changes;
    }

    private Optional<RecordChange> change(RecordKind kind, NetChange each) {
        List<PropertyChange> links = lists.getOrDefault(each.record(), List.of());
        if (each.added()) {
            return each.names(added)
                    ? Optional.empty()
                    : Optional.of(change(
                            kind, each.record(), Operation.ADDED, join(kind, properties(kind, each), links), null));
        }
        if (each.removed()) {
            Removal removal = new Removal(kind.name(), new RecordId(each.record()), each.transaction());
            return each.names(removed)
                    ? Optional.empty()
                    : Optional.of(change(kind, each.record(), Operation.REMOVED, properties(kind, each), removal));
        }
        if (!each.kept()) {
            return Optional.empty();
        }
        List<PropertyChange> all = join(kind, properties(kind, each), links);
        if (all.isEmpty()) {
            return each.columns().contains("position")
                    ? Optional.of(change(kind, each.record(), Operation.MOVED, all, null))
                    : Optional.empty();
        }
        return Optional.of(change(kind, each.record(), Operation.CHANGED, all, null));
    }

    private static RecordChange change(
            RecordKind kind, UUID id, Operation operation, List<PropertyChange> all, @Nullable Removal removal) {
        return new RecordChange(kind, new RecordId(id), operation, all, removal);
    }

    private static List<PropertyChange> join(RecordKind kind, List<PropertyChange> own, List<PropertyChange> links) {
        List<PropertyChange> all = new ArrayList<>(own);
        all.addAll(links);
        all.sort(Comparator.comparingInt(each -> kind.properties().indexOf(each.property())));
        return all;
    }

    private List<PropertyChange> properties(RecordKind kind, NetChange each) {
        Set<String> columns = each.columns();
        List<PropertyChange> all = new ArrayList<>();
        for (Property property : kind.properties()) {
            if (property.columns().stream().noneMatch(column -> columns.contains(column.getName()))
                    || leavesOut(kind, property, each)) {
                continue;
            }
            Object old = values.read(property, whole(property, each, each.old()));
            Object now = values.read(property, whole(property, each, each.now()));
            boolean emptied = now == null && old instanceof RecordId id && removed.contains(id.value());
            if (!Objects.equals(old, now) && !emptied) {
                all.add(new PropertyChange(property, old, now));
            }
        }
        return all;
    }

    /** Of a pair both are needed to say one of them. */
    private Map<String, JsonNode> whole(Property property, NetChange each, Map<String, JsonNode> columns) {
        LoggedRecord known = values.known().get(each.record());
        if (!(property.type() instanceof PropertyType.Pair) || known == null || !each.kept()) {
            return columns;
        }
        Map<String, JsonNode> all = new HashMap<>(known.columns());
        all.putAll(columns);
        return all;
    }

    private boolean leavesOut(RecordKind kind, Property property, NetChange each) {
        Confidential confidential = kind.confidential();
        return confidential != null
                && confidential.properties().contains(property.name())
                && !reading.of(confidential.topic(), owner(kind, confidential, each));
    }

    private @Nullable RecordId owner(RecordKind kind, Confidential confidential, NetChange each) {
        LoggedRecord known = values.known().get(each.record());
        String partner = confidential.partner();
        return partner == null || known == null
                ? null
                : LoggedJson.id(known.columns()
                                .get(kind.property(partner).column().getName()))
                        .map(RecordId::new)
                        .orElse(null);
    }

    /** The records whose lists of links are different. */
    private Map<UUID, RecordKind> readLists() {
        Map<UUID, RecordKind> owners = new HashMap<>();
        Map<List<Object>, List<NetChange>> byList = net.stream()
                .filter(each -> tables.links(each.table()).isPresent())
                .collect(Collectors.groupingBy(
                        each -> List.of(
                                each.table(), each.id(links(each).owner()).orElse(each.record())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byList.forEach((list, rows) -> {
            LoggedTables.Links links = links(rows.getFirst());
            List<Object> old =
                    targets(links, rows.stream().filter(NetChange::removed).toList());
            List<Object> now =
                    targets(links, rows.stream().filter(NetChange::added).toList());
            if (!old.equals(now)) {
                UUID owner = (UUID) list.getLast();
                owners.put(owner, links.kind());
                lists.computeIfAbsent(owner, id -> new ArrayList<>())
                        .add(new PropertyChange(links.property(), old, now));
            }
        });
        return owners;
    }

    private LoggedTables.Links links(NetChange each) {
        return tables.links(each.table()).orElseThrow();
    }

    private List<Object> targets(LoggedTables.Links links, List<NetChange> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(Changes::position))
                .flatMap(row -> row.id(links.target()).stream())
                .filter(target -> !went(target))
                .flatMap(target -> links.property().type() instanceof PropertyType.Findings
                        ? values.finding(target).stream()
                        : Optional.<Object>of(new RecordId(target)).stream())
                .map(Object.class::cast)
                .toList();
    }

    /** Whether a link ended because what it led to was removed: a record, or what a finding is about. */
    private boolean went(UUID target) {
        LoggedRecord known = values.known().get(target);
        return removed.contains(target)
                || (known != null
                        && known.table().equals(LoggedTables.FINDINGS)
                        && LoggedJson.names(known.columns(), removed));
    }

    private static int position(NetChange row) {
        return LoggedJson.at(row.added() ? row.now() : row.old(), "position").asInt(0);
    }
}
