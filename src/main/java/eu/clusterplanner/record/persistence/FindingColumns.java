package eu.clusterplanner.record.persistence;

import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.STAGE;
import static eu.clusterplanner.jooq.Tables.VALUE_CHAIN;

import eu.clusterplanner.record.FindingReference;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.ReadColumns;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.PartnershipId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A property that names one finding: either by one column to the reference targets, or by a column for a competence and
 * one for a stage.
 */
@Component
class FindingColumns {

    private final FindingTargets targets;

    FindingColumns(FindingTargets targets) {
        this.targets = targets;
    }

    /** The reference of each row as the file writes it. */
    Field<String> text(RecordKind kind, Property property) {
        if (property.columns().size() == 1) {
            return ReadColumns.findingOf(kind.partnershipId(), uuid(property, 0));
        }
        Select<Record1<String>> competence = DSL.select(DSL.concat(DSL.inline("competence:"), COMPETENCE.KEY))
                .from(COMPETENCE)
                .where(COMPETENCE.PARTNERSHIP_ID.eq(kind.partnershipId()))
                .and(COMPETENCE.ID.eq(uuid(property, 0)));
        Select<Record1<String>> stage = DSL.select(
                        DSL.concat(DSL.inline("stage:"), VALUE_CHAIN.KEY, DSL.inline("/"), STAGE.KEY))
                .from(STAGE)
                .join(VALUE_CHAIN)
                .on(VALUE_CHAIN.PARTNERSHIP_ID.eq(STAGE.PARTNERSHIP_ID))
                .and(VALUE_CHAIN.ID.eq(STAGE.VALUE_CHAIN_ID))
                .where(STAGE.PARTNERSHIP_ID.eq(kind.partnershipId()))
                .and(STAGE.ID.eq(uuid(property, 1)));
        return DSL.coalesce(DSL.field(competence), DSL.field(stage));
    }

    Map<Field<?>, @Nullable Object> write(PartnershipId partnership, Property property, @Nullable Object value) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        property.columns().forEach(column -> columns.put(column, null));
        if (value instanceof String reference) {
            if (property.columns().size() == 1) {
                columns.put(
                        property.column(),
                        targets.resolve(partnership, reference).orElseThrow(() -> unknown(property, reference)));
            } else {
                Map<Field<?>, Object> ids = FindingReference.parse(reference)
                        .filter(parsed -> type(property).kinds().contains(parsed.kind()))
                        .flatMap(parsed -> targets.columns(partnership, parsed))
                        .orElseThrow(() -> unknown(property, reference));
                // the target's columns are named like ours: competence_id, stage_id
                property.columns().forEach(column -> columns.put(column, byName(ids, column.getName())));
            }
        }
        return columns;
    }

    private static @Nullable Object byName(Map<Field<?>, Object> columns, String name) {
        return columns.entrySet().stream()
                .filter(e -> e.getKey().getName().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static InvalidValueException unknown(Property property, String reference) {
        return new InvalidValueException(property.name(), Problem.of("unknownReference", "reference", reference));
    }

    private static PropertyType.Finding type(Property property) {
        return (PropertyType.Finding) property.type();
    }

    @SuppressWarnings("unchecked")
    private static Field<UUID> uuid(Property property, int index) {
        return (Field<UUID>) property.columns().get(index);
    }
}
