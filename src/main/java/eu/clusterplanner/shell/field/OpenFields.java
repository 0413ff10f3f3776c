package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.LastEdit;
import eu.clusterplanner.record.PlanChanges;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.RowChange;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.live.EnteredField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields and lists that a page shows at this moment; brings into them what others change. */
final class OpenFields {

    /** From so many records on, reading all of the kind at once is faster than one by one. */
    private static final int MANY = 10;

    private final Records records;
    private final PartnershipId partnership;

    // pages make and drop rows all the time: who is not shown any more is forgotten with its components
    private final Set<RecordFields> fields = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<RecordList> lists = Collections.newSetFromMap(new WeakHashMap<>());

    OpenFields(Records records, PartnershipId partnership) {
        this.records = records;
        this.partnership = partnership;
    }

    void add(RecordFields shown) {
        fields.add(shown);
    }

    void add(RecordList shown) {
        lists.add(shown);
    }

    /** entered: where the cursor is. */
    void follow(PlanChanges changes, EnteredField entered) {
        Map<RecordKind, List<RecordFields>> byKind = List.copyOf(fields).stream()
                .collect(Collectors.groupingBy(of -> of.row().kind()));
        byKind.forEach((kind, all) -> follow(changes, entered, kind, all));
        for (RecordList list : List.copyOf(lists)) {
            if (changes.rearranged(list.kind())) {
                list.follow(entered.record());
            }
        }
    }

    /** Lists show what they hold now. */
    void refreshLists() {
        List.copyOf(lists).forEach(list -> list.follow(null));
    }

    private void follow(PlanChanges changes, EnteredField entered, RecordKind kind, List<RecordFields> all) {
        all.stream()
                .filter(of -> changes.removed(kind, of.row().id()))
                .forEach(of -> of.gone(entered.in(of.row().id())));
        Set<RecordId> changed = changes.changed(kind);
        List<RecordFields> behind = new ArrayList<>(all);
        if (changes.complete()) {
            behind.removeIf(of -> !changed.contains(of.row().id()));
        }
        Map<RecordId, RecordRow> now = read(kind, behind);
        for (RecordFields of : behind) {
            RecordRow row = now.get(of.row().id());
            if (row != null && row.version() > of.row().version()) {
                of.follow(row, entered.in(row.id()), edit(changes, kind, row.id()));
            }
        }
    }

    private static @Nullable LastEdit edit(PlanChanges changes, RecordKind kind, RecordId record) {
        return changes.last(kind, record).map(RowChange::edit).orElse(null);
    }

    private Map<RecordId, RecordRow> read(RecordKind kind, List<RecordFields> behind) {
        Map<RecordId, RecordRow> rows = new HashMap<>();
        if (behind.size() < MANY) {
            behind.forEach(of ->
                    records.find(partnership, kind.name(), of.row().id()).ifPresent(row -> rows.put(row.id(), row)));
        } else {
            records.list(partnership, kind.name()).forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    /** What was left behind by another page is known now. */
    void offerKept() {
        List.copyOf(fields).forEach(RecordFields::offerKept);
    }

    /** The cursor has left that field. */
    void left(EnteredField field) {
        of(field).ifPresent(of -> of.left(field.property()));
    }

    private Optional<RecordFields> of(EnteredField field) {
        return List.copyOf(fields).stream()
                .filter(of -> of.row().id().equals(field.record()))
                .filter(of -> of.has(field.property()))
                .findFirst();
    }
}
