package eu.clusterplanner.record;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes copies of records with all that is part of them, each under a key of its own. */
@Service
@PreAuthorize("isAuthenticated()")
public class RecordCopies {

    private final Records records;
    private final RecordKinds kinds;
    private final TransactionTemplate transaction;

    RecordCopies(Records records, RecordKinds kinds, TransactionTemplate transaction) {
        this.records = records;
        this.kinds = kinds;
        this.transaction = transaction;
    }

    /**
     * Copies a record, as far as the person may read it, to the place right after it; for whoever may not put these
     * records into another order, to the end.
     *
     * @param instead values that the copy has instead of those of the record, such as another title; null: none
     * @throws RecordNotFoundException where the record has gone
     * @throws InvalidValueException where there can be only one such record
     */
    public RecordId copy(
            PartnershipId partnership, String kind, RecordId id, Map<String, ? extends @Nullable Object> instead) {
        return requireNonNull(transaction.execute(status -> {
            RecordRow row = records.find(partnership, kind, id)
                    .orElseThrow(() -> new RecordNotFoundException(kinds.get(kind), id));
            Copying copying = new Copying(partnership);
            RecordId copy = copying.copy(row, row.parent(), instead);
            copying.linkAmongEachOther();
            if (records.editing(partnership, kind) == Editing.ALL) {
                putAfter(partnership, row, copy);
            }
            return copy;
        }));
    }

    private void putAfter(PartnershipId partnership, RecordRow row, RecordId copy) {
        List<RecordId> order =
                new ArrayList<>(records.list(partnership, row.kind().name(), row.parent()).stream()
                        .map(RecordRow::id)
                        .filter(id -> !id.equals(copy))
                        .toList());
        order.add(order.indexOf(row.id()) + 1, copy);
        records.reorder(partnership, row.kind().name(), order);
    }

    /** One record on its way, with its parts. */
    private final class Copying {

        private final PartnershipId partnership;
        private final Map<RecordId, RecordId> copies = new LinkedHashMap<>();
        private final List<RecordRow> linked = new ArrayList<>();

        Copying(PartnershipId partnership) {
            this.partnership = partnership;
        }

        RecordId copy(RecordRow row, @Nullable RecordId parent, Map<String, ? extends @Nullable Object> instead) {
            Map<String, Object> values = new HashMap<>(row.values());
            row.kind().properties().forEach(property -> {
                if (property.type() instanceof PropertyType.Key) {
                    values.remove(property.name());
                } else if (linksToItsKind(row.kind(), property) && values.remove(property.name()) != null) {
                    linked.add(row);
                }
            });
            instead.forEach((name, value) -> {
                if (value == null) {
                    values.remove(name);
                } else {
                    values.put(name, value);
                }
            });
            RecordId copy =
                    records.add(partnership, row.kind().name(), parent, values).id();
            copies.put(row.id(), copy);
            row.kind().properties().forEach(property -> {
                if (property.type() instanceof PropertyType.Children(String part)) {
                    records.list(partnership, part, row.id()).forEach(each -> copy(each, copy, Map.of()));
                }
            });
            return copy;
        }

        /** What pointed to a copied record (a stage that feeds another) points to the copy, once all are there. */
        void linkAmongEachOther() {
            linked.forEach(row -> row.kind().properties().stream()
                    .filter(property -> linksToItsKind(row.kind(), property))
                    .forEach(property -> link(row, property)));
        }

        private void link(RecordRow row, Property property) {
            RecordRow copy = records.find(partnership, row.kind().name(), requireNonNull(copies.get(row.id())))
                    .orElseThrow();
            List<RecordId> targets = row.value(property.name(), List.class).stream()
                    .flatMap(list -> ((List<?>) list).stream())
                    .map(RecordId.class::cast)
                    .map(id -> copies.getOrDefault(id, id))
                    .toList();
            records.change(
                    partnership, new Change(row.kind().name(), copy.id(), copy.version(), property.name(), targets));
        }

        private static boolean linksToItsKind(RecordKind kind, Property property) {
            return property.type() instanceof PropertyType.Links links
                    && links.kind().equals(kind.name());
        }
    }
}
