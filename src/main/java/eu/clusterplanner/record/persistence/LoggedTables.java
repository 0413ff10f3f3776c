package eu.clusterplanner.record.persistence;

import static eu.clusterplanner.jooq.Tables.REFERENCE_TARGET;

import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.record.PlanCompanion;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the tables of the change log hold: records of a kind, or a list of links that a record has. */
@Component
public class LoggedTables {

    /** Rows that stand for findings: made when one is named first, nobody's own. */
    public static final String FINDINGS = REFERENCE_TARGET.getName();

    private final Map<String, RecordKind> kinds = new LinkedHashMap<>();
    private final Map<String, Links> links = new LinkedHashMap<>();
    private final Set<String> beside = new HashSet<>();

    /** The list of links that is that property of records of that kind. */
    public record Links(RecordKind kind, Property property, LinkTable table) {

        /** The column that names the record which has the list. */
        public String owner() {
            return table.owner().getName();
        }

        public String target() {
            return table.target().getName();
        }
    }

    LoggedTables(RecordKinds all, List<PlanCompanion> companions) {
        companions.forEach(companion -> beside.add(companion.table()));
        all.all().forEach(kind -> {
            kinds.put(kind.name(), kind);
            kind.properties()
                    .forEach(property -> table(property.type())
                            .ifPresent(table -> links.put(table.table().getName(), new Links(kind, property, table))));
        });
    }

    private static Optional<LinkTable> table(PropertyType type) {
        return switch (type) {
            case PropertyType.Links of -> Optional.of(of.table());
            case PropertyType.Findings of -> Optional.of(of.table());
            default -> Optional.empty();
        };
    }

    public Optional<RecordKind> kind(String table) {
        return Optional.ofNullable(kinds.get(table));
    }

    public Optional<Links> links(String table) {
        return Optional.ofNullable(links.get(table));
    }

    /** Whether rows of that table are part of what people plan, or are taken back with it. */
    public boolean holdsPlan(String table) {
        return kinds.containsKey(table) || links.containsKey(table) || table.equals(FINDINGS) || beside.contains(table);
    }

    /** The tables of all records and their links. */
    public List<String> all() {
        return Stream.concat(kinds.keySet().stream(), links.keySet().stream()).toList();
    }

    /** The tables of records of these kinds and of their links. */
    List<String> of(Collection<RecordKind> these) {
        List<String> names =
                new ArrayList<>(these.stream().map(RecordKind::name).toList());
        links.forEach((name, list) -> {
            if (these.contains(list.kind())) {
                names.add(name);
            }
        });
        return names;
    }

    List<String> linksOf(RecordKind kind) {
        return links.entrySet().stream()
                .filter(each -> each.getValue().kind().equals(kind))
                .map(Map.Entry::getKey)
                .toList();
    }
}
