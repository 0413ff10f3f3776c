package eu.clusterplanner.record.persistence;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.ReadColumns;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Row;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Ordered lists of links that a record has in a table of their own. */
@Repository
class LinkStore {

    private final DSLContext dsl;
    private final FindingTargets targets;

    LinkStore(DSLContext dsl, FindingTargets targets) {
        this.dsl = dsl;
        this.targets = targets;
    }

    /** The linked records of each row of the kind, as a list of ids. */
    Field<List<RecordId>> ids(RecordKind kind, LinkTable links) {
        return DSL.multiset(DSL.select(links.target())
                        .from(links.table())
                        .where(partnership(links).eq(kind.partnershipId()))
                        .and(links.owner().eq(kind.id()))
                        .orderBy(position(links)))
                .convertFrom(result -> result.map(r -> new RecordId(r.value1())));
    }

    /** The references of each row of the kind, as written in the file. */
    Field<List<String>> references(RecordKind kind, LinkTable links) {
        return DSL.multiset(DSL.select(ReadColumns.findingOf(partnership(links), links.target()))
                        .from(links.table())
                        .where(partnership(links).eq(kind.partnershipId()))
                        .and(links.owner().eq(kind.id()))
                        .orderBy(position(links)))
                .convertFrom(result -> result.map(Record1::value1));
    }

    /** Replaces the list of a record by the value of an edit; edits of other properties are left alone. */
    void replace(PartnershipId partnership, RecordKind kind, RecordId owner, Edit edit) {
        switch (edit.property().type()) {
            case PropertyType.Links(String target, LinkTable links) ->
                replace(partnership, kind, links, owner, ids(edit.value()));
            case PropertyType.Findings(LinkTable links) ->
                replace(partnership, kind, links, owner, resolve(partnership, edit));
            default -> {}
        }
    }

    private void replace(
            PartnershipId partnership, RecordKind kind, LinkTable links, RecordId owner, List<UUID> targetIds) {
        dsl.deleteFrom(links.table())
                .where(partnership(links).eq(partnership.value()))
                .and(links.owner().eq(owner.value()))
                .execute();
        if (targetIds.isEmpty()) {
            return;
        }
        List<Field<?>> columns = new ArrayList<>(
                List.of(partnership(links), column(links, "id"), links.owner(), links.target(), position(links)));
        Field<UUID> scope = links.scope();
        UUID scopeId = null;
        if (scope != null) {
            columns.add(scope);
            scopeId = scopeOf(partnership, kind, owner);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < targetIds.size(); i++) {
            List<@Nullable Object> values = new ArrayList<>(
                    List.of(partnership.value(), TimeOrderedIds.next(), owner.value(), targetIds.get(i), i));
            if (scope != null) {
                values.add(scopeId);
            }
            rows.add(DSL.row(values));
        }
        dsl.insertInto(links.table(), columns)
                .valuesOfRows(rows.toArray(org.jooq.RowN[]::new))
                .execute();
    }

    private UUID scopeOf(PartnershipId partnership, RecordKind kind, RecordId owner) {
        Field<UUID> parent = requireNonNull(kind.parentColumn());
        return requireNonNull(dsl.select(parent)
                .from(kind.table())
                .where(kind.partnershipId().eq(partnership.value()))
                .and(kind.id().eq(owner.value()))
                .fetchSingle(parent));
    }

    private static List<UUID> ids(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(id -> ((RecordId) id).value()).toList()
                : List.of();
    }

    private List<UUID> resolve(PartnershipId partnership, Edit edit) {
        if (!(edit.value() instanceof List<?> references)) {
            return List.of();
        }
        return references.stream()
                .map(reference -> targets.resolve(partnership, (String) reference)
                        .orElseThrow(() -> new InvalidValueException(
                                edit.property().name(), Problem.of("unknownReference", "reference", reference))))
                .toList();
    }

    private static Field<UUID> partnership(LinkTable links) {
        return column(links, "partnership_id");
    }

    private static Field<UUID> column(LinkTable links, String name) {
        return requireNonNull(links.table().field(name, UUID.class));
    }

    private static Field<Integer> position(LinkTable links) {
        return requireNonNull(links.table().field("position", Integer.class));
    }
}
