package eu.clusterplanner.roadmap.persistence;

import static eu.clusterplanner.jooq.Tables.ACTION;
import static eu.clusterplanner.jooq.Tables.CALL;
import static eu.clusterplanner.jooq.Tables.DELIVERABLE;
import static eu.clusterplanner.jooq.Tables.FROZEN_PLAN;
import static eu.clusterplanner.jooq.Tables.FROZEN_PLAN_ACTION;
import static eu.clusterplanner.jooq.Tables.MILESTONE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.WORK_PACKAGE;
import static eu.clusterplanner.record.ReadColumns.day;
import static eu.clusterplanner.record.ReadColumns.keyOf;
import static eu.clusterplanner.record.ReadColumns.named;
import static eu.clusterplanner.record.ReadColumns.planned;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.partner.persistence.PartnerSummaries;
import eu.clusterplanner.roadmap.Deliverable;
import eu.clusterplanner.roadmap.FrozenPlan;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.roadmap.Roadmap;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads milestones, deliverables and all else on the roadmap. */
@Repository
public class RoadmapQueries {

    private final DSLContext dsl;

    RoadmapQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The roadmap of a partnership that exists, in one query. */
    public Roadmap roadmap(PartnershipId partnership) {
        return dsl.select(
                        PartnerSummaries.ofPartnership(),
                        named(WORK_PACKAGE, WORK_PACKAGE.TITLE),
                        named(ACTION, ACTION.TITLE),
                        named(CALL, CALL.NAME),
                        milestones(),
                        deliverables(),
                        frozenPlans(),
                        RiskColumns.risks(),
                        SteeringColumns.projects(),
                        SteeringColumns.bodies(),
                        SteeringColumns.meetings())
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(Roadmap::new));
    }

    private static Field<List<Milestone>> milestones() {
        return multiset(select(
                                MILESTONE.ID.convertFrom(RecordId::new),
                                MILESTONE.VERSION,
                                MILESTONE.KEY,
                                MILESTONE.TITLE,
                                MILESTONE.KIND,
                                keyOf(MILESTONE.WORK_PACKAGE_ID, WORK_PACKAGE),
                                keyOf(MILESTONE.LEAD_ID, PARTNER),
                                planned(MILESTONE.PLANNED_DATE, MILESTONE.PLANNED_MONTH),
                                keyOf(MILESTONE.AFTER_ID, ACTION),
                                MILESTONE.VERIFICATION,
                                day(MILESTONE.REACHED))
                        .from(MILESTONE)
                        .where(MILESTONE.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(MILESTONE.POSITION, MILESTONE.ID))
                .convertFrom(rows -> rows.map(mapping(Milestone::new)));
    }

    private static Field<List<Deliverable>> deliverables() {
        return multiset(select(
                                DELIVERABLE.ID.convertFrom(RecordId::new),
                                DELIVERABLE.VERSION,
                                DELIVERABLE.KEY,
                                DELIVERABLE.TITLE,
                                keyOf(DELIVERABLE.WORK_PACKAGE_ID, WORK_PACKAGE),
                                keyOf(DELIVERABLE.ACTION_ID, ACTION),
                                keyOf(DELIVERABLE.LEAD_ID, PARTNER),
                                DELIVERABLE.TYPE,
                                DELIVERABLE.DISSEMINATION,
                                planned(DELIVERABLE.DUE_DATE, DELIVERABLE.DUE_MONTH),
                                DELIVERABLE.STATUS,
                                day(DELIVERABLE.HANDED_IN),
                                day(DELIVERABLE.ACCEPTED),
                                DELIVERABLE.DELAY_REASON)
                        .from(DELIVERABLE)
                        .where(DELIVERABLE.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(DELIVERABLE.POSITION, DELIVERABLE.ID))
                .convertFrom(rows -> rows.map(mapping(Deliverable::new)));
    }

    private static Field<List<FrozenPlan>> frozenPlans() {
        return multiset(select(
                                FROZEN_PLAN.ID.convertFrom(RecordId::new),
                                FROZEN_PLAN.VERSION,
                                FROZEN_PLAN.KEY,
                                FROZEN_PLAN.TITLE,
                                day(FROZEN_PLAN.DATE),
                                frozenActions())
                        .from(FROZEN_PLAN)
                        .where(FROZEN_PLAN.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(FROZEN_PLAN.POSITION, FROZEN_PLAN.ID))
                .convertFrom(rows -> rows.map(mapping(FrozenPlan::new)));
    }

    private static Field<List<FrozenPlan.FrozenAction>> frozenActions() {
        return multiset(select(
                                keyOf(FROZEN_PLAN_ACTION.ACTION_ID, ACTION),
                                planned(FROZEN_PLAN_ACTION.START_DATE, FROZEN_PLAN_ACTION.START_MONTH),
                                planned(FROZEN_PLAN_ACTION.END_DATE, FROZEN_PLAN_ACTION.END_MONTH))
                        .from(FROZEN_PLAN_ACTION)
                        .where(FROZEN_PLAN_ACTION.PARTNERSHIP_ID.eq(FROZEN_PLAN.PARTNERSHIP_ID))
                        .and(FROZEN_PLAN_ACTION.FROZEN_PLAN_ID.eq(FROZEN_PLAN.ID))
                        .orderBy(FROZEN_PLAN_ACTION.POSITION, FROZEN_PLAN_ACTION.ID))
                .convertFrom(rows -> rows.map(mapping(FrozenPlan.FrozenAction::new)));
    }
}
