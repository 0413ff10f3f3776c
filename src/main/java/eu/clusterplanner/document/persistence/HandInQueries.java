package eu.clusterplanner.document.persistence;

import static eu.clusterplanner.jooq.Tables.ACTION;
import static eu.clusterplanner.jooq.Tables.DELIVERABLE;
import static eu.clusterplanner.jooq.Tables.MILESTONE;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.PROJECT;
import static eu.clusterplanner.jooq.Tables.RISK;
import static eu.clusterplanner.record.ReadColumns.day;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectCount;

import eu.clusterplanner.document.HandIn;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.shared.PartnershipId;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Counts what the plan holds for documents. */
@Repository
public class HandInQueries {

    private final DSLContext dsl;

    HandInQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The counts of a partnership that exists, in one query; who may have the documents is not known here. */
    public HandIn of(PartnershipId partnership) {
        Condition kept = ACTION.STATUS.ne(ActionStatus.DROPPED.name());
        return dsl.select(
                        PARTNERSHIP.SAMPLE,
                        day(PARTNERSHIP.AS_OF),
                        field(selectCount()
                                .from(ACTION)
                                .where(ACTION.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                                .and(kept)),
                        count(MILESTONE, MILESTONE.PARTNERSHIP_ID),
                        count(DELIVERABLE, DELIVERABLE.PARTNERSHIP_ID),
                        count(RISK, RISK.PARTNERSHIP_ID),
                        count(PROJECT, PROJECT.PARTNERSHIP_ID),
                        inline(false),
                        inline(false))
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(HandIn::new));
    }

    private static Field<Integer> count(Table<?> table, TableField<?, UUID> of) {
        return field(selectCount().from(table).where(of.eq(PARTNERSHIP.ID)));
    }
}
