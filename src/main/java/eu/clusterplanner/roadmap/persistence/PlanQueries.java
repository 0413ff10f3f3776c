package eu.clusterplanner.roadmap.persistence;

import static eu.clusterplanner.jooq.Tables.ACTION;
import static eu.clusterplanner.jooq.Tables.CONTRIBUTION;
import static eu.clusterplanner.jooq.Tables.MILESTONE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.PREDECESSOR;
import static eu.clusterplanner.record.ReadColumns.day;
import static eu.clusterplanner.record.ReadColumns.keyOf;
import static eu.clusterplanner.record.ReadColumns.named;
import static eu.clusterplanner.record.ReadColumns.planned;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.partner.persistence.PartnerSummaries;
import eu.clusterplanner.roadmap.PlanData;
import eu.clusterplanner.schedule.ActionMode;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.schedule.PlanFrame;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.PlannedMilestone;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Period;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.EnumConverter;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads what the schedule is computed from. */
@Repository
public class PlanQueries {

    private final DSLContext dsl;

    PlanQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The plan of a partnership that exists, in one query. */
    public PlanData data(PartnershipId partnership) {
        return data(partnership, contributions());
    }

    /** The same without the work of the partners, on which no date hangs. */
    public PlanData dataWithoutWork(PartnershipId partnership) {
        return data(partnership, DSL.inline("").convertFrom(none -> List.of()));
    }

    private PlanData data(PartnershipId partnership, Field<List<PlannedAction.Contribution>> contributions) {
        return dsl.select(
                        row(
                                        day(PARTNERSHIP.START_DATE),
                                        day(PARTNERSHIP.END_DATE),
                                        PARTNERSHIP.DURATION_MONTHS.cast(SQLDataType.INTEGER))
                                .mapping(PlanFrame::new),
                        PartnerSummaries.ofPartnership(),
                        named(ACTION, ACTION.TITLE),
                        named(MILESTONE, MILESTONE.TITLE),
                        actions(contributions),
                        milestones())
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(PlanData::new));
    }

    private static Field<List<PlannedAction>> actions(Field<List<PlannedAction.Contribution>> contributions) {
        return multiset(select(
                                ACTION.KEY,
                                ACTION.STATUS.convert(new EnumConverter<>(String.class, ActionStatus.class)),
                                ACTION.MOSCOW.convert(new EnumConverter<>(String.class, Moscow.class)),
                                ACTION.MODE.convertFrom(PlanQueries::mode),
                                ACTION.DURATION.convertFrom(PlanQueries::period),
                                planned(ACTION.NOT_BEFORE_DATE, ACTION.NOT_BEFORE_MONTH),
                                planned(ACTION.FIXED_START_DATE, ACTION.FIXED_START_MONTH),
                                planned(ACTION.DEADLINE_DATE, ACTION.DEADLINE_MONTH),
                                predecessors(),
                                ACTION.REPEAT_EVERY.convertFrom(PlanQueries::period),
                                planned(ACTION.REPEAT_UNTIL_DATE, ACTION.REPEAT_UNTIL_MONTH),
                                ACTION.AFTER_GRANT.convertFrom(Boolean.TRUE::equals),
                                day(ACTION.ACTUAL_START),
                                day(ACTION.ACTUAL_END),
                                contributions)
                        .from(ACTION)
                        .where(ACTION.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(ACTION.POSITION, ACTION.ID))
                .convertFrom(rows -> rows.map(mapping(PlannedAction::new)));
    }

    private static Field<List<PlannedAction.Predecessor>> predecessors() {
        return multiset(select(keyOf(PREDECESSOR.PREDECESSOR_ID, ACTION), PREDECESSOR.LAG.convertFrom(PlanQueries::lag))
                        .from(PREDECESSOR)
                        .where(PREDECESSOR.PARTNERSHIP_ID.eq(ACTION.PARTNERSHIP_ID))
                        .and(PREDECESSOR.ACTION_ID.eq(ACTION.ID))
                        .orderBy(PREDECESSOR.POSITION, PREDECESSOR.ID))
                .convertFrom(rows -> rows.map(mapping(PlannedAction.Predecessor::new)));
    }

    private static Field<List<PlannedAction.Contribution>> contributions() {
        return multiset(select(keyOf(CONTRIBUTION.PARTNER_ID, PARTNER), CONTRIBUTION.PERSON_DAYS)
                        .from(CONTRIBUTION)
                        .where(CONTRIBUTION.PARTNERSHIP_ID.eq(ACTION.PARTNERSHIP_ID))
                        .and(CONTRIBUTION.ACTION_ID.eq(ACTION.ID))
                        .and(CONTRIBUTION.PERSON_DAYS.isNotNull())
                        .orderBy(CONTRIBUTION.POSITION, CONTRIBUTION.ID))
                .convertFrom(rows -> rows.map(mapping(PlannedAction.Contribution::new)));
    }

    private static Field<List<PlannedMilestone>> milestones() {
        return multiset(select(
                                MILESTONE.KEY,
                                planned(MILESTONE.PLANNED_DATE, MILESTONE.PLANNED_MONTH),
                                keyOf(MILESTONE.AFTER_ID, ACTION))
                        .from(MILESTONE)
                        .where(MILESTONE.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(MILESTONE.POSITION, MILESTONE.ID))
                .convertFrom(rows -> rows.map(mapping(PlannedMilestone::new)));
    }

    private static ActionMode mode(@Nullable String name) {
        return name == null ? ActionMode.ONCE : ActionMode.valueOf(name);
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }

    private static Period lag(@Nullable String text) {
        return Objects.requireNonNullElse(period(text), Period.ZERO);
    }
}
