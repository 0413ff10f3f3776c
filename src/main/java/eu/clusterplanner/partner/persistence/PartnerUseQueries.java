package eu.clusterplanner.partner.persistence;

import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNER_SOURCE;
import static eu.clusterplanner.jooq.Tables.REFERENCE_TARGET;
import static java.util.Objects.requireNonNull;

import eu.clusterplanner.partner.PartnerUse;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Counts what points to a partner, over every foreign key that there is. */
@Repository
public class PartnerUseQueries {

    /** Part of the partner itself, or only the place where references to pairs are kept. */
    private static final List<Table<?>> NO_USE = List.of(PARTNER_SOURCE, REFERENCE_TARGET);

    private static final Field<String> KIND = DSL.field("kind", String.class);
    private static final Field<Boolean> GOES = DSL.field("goes", Boolean.class);

    private final DSLContext dsl;

    PartnerUseQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** What goes with the partner first, then what stays without it; a record counts once. */
    public List<PartnerUse> of(PartnershipId partnership, RecordId partner) {
        List<Select<Record3<String, Boolean, UUID>>> parts = references().stream()
                .map(reference -> pointing(reference, partnership, partner))
                .toList();
        Select<Record3<String, Boolean, UUID>> all =
                parts.stream().reduce((one, other) -> one.union(other)).orElseThrow();
        Table<Record3<String, Boolean, UUID>> pointing = all.asTable("pointing", "kind", "goes", "id");
        List<PartnerUse> uses = dsl.select(KIND, GOES, DSL.count())
                .from(pointing)
                .groupBy(KIND, GOES)
                .fetch(row -> new PartnerUse(row.value1(), row.value2(), row.value3()));
        return uses.stream()
                .sorted(Comparator.comparing(PartnerUse::goes).reversed().thenComparing(PartnerUse::kind))
                .toList();
    }

    /** Every foreign key to partners that counts as a use. */
    static List<ForeignKey<?, ?>> references() {
        List<ForeignKey<?, ?>> references =
                new ArrayList<>(PARTNER.getPrimaryKey().getReferences());
        references.removeIf(reference -> NO_USE.contains(reference.getTable()));
        return references;
    }

    /** A column that may be empty is emptied with the partner; a record that has to name it goes. */
    static boolean goes(ForeignKey<?, ?> reference) {
        return !reference.getFields().getLast().getDataType().nullable();
    }

    private static Select<Record3<String, Boolean, UUID>> pointing(
            ForeignKey<?, ?> reference, PartnershipId partnership, RecordId partner) {
        Table<?> table = reference.getTable();
        TableField<?, ?> column = reference.getFields().getLast();
        return DSL.select(DSL.inline(table.getName()), DSL.inline(goes(reference)), id(table, "id"))
                .from(table)
                .where(id(table, "partnership_id").eq(partnership.value()))
                .and(column.coerce(UUID.class).eq(partner.value()));
    }

    private static Field<UUID> id(Table<?> table, String column) {
        return requireNonNull(table.field(column, UUID.class));
    }
}
