package eu.clusterplanner.record.persistence;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import eu.clusterplanner.record.Confidential;
import eu.clusterplanner.record.Reading;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** As a condition of a query: which records of a kind a person may read at all. */
@Component
class ReadableRows {

    private final RecordKinds kinds;

    ReadableRows(RecordKinds kinds) {
        this.kinds = kinds;
    }

    Condition of(RecordKind kind, Reading reading) {
        Condition own = own(kind, reading);
        String parentName = kind.parent();
        Field<UUID> parentColumn = kind.parentColumn();
        if (parentName == null || parentColumn == null) {
            return own;
        }
        RecordKind parent = kinds.get(parentName);
        Condition above = of(parent, reading);
        return above.equals(noCondition())
                ? own
                : own.and(exists(selectOne()
                        .from(parent.table())
                        .where(parent.partnershipId().eq(kind.partnershipId()))
                        .and(parent.id().eq(parentColumn))
                        .and(above)));
    }

    private static Condition own(RecordKind kind, Reading reading) {
        Confidential confidential = kind.confidential();
        return confidential == null || !confidential.properties().isEmpty() || reading.all(confidential.topic())
                ? noCondition()
                : ofPartner(kind, confidential.partner(), reading);
    }

    private static Condition ofPartner(RecordKind kind, @Nullable String partner, Reading reading) {
        return partner == null || reading.partner() == null
                ? falseCondition()
                : kind.property(partner)
                        .column()
                        .coerce(UUID.class)
                        .eq(reading.partner().value());
    }
}
