package eu.clusterplanner.action.persistence;

import static eu.clusterplanner.jooq.Tables.ACTION;
import static eu.clusterplanner.jooq.Tables.CALL;
import static eu.clusterplanner.jooq.Tables.CONTRIBUTION;
import static eu.clusterplanner.jooq.Tables.FUNDING;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PREDECESSOR;
import static eu.clusterplanner.jooq.Tables.TARGET_MARKET;
import static eu.clusterplanner.record.ReadColumns.day;
import static eu.clusterplanner.record.ReadColumns.keyOf;
import static eu.clusterplanner.record.ReadColumns.planned;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.action.ActionScores;
import eu.clusterplanner.action.ActionStanding;
import eu.clusterplanner.action.ActionTarget;
import eu.clusterplanner.action.ActionTiming;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.Predecessor;
import eu.clusterplanner.schedule.ActionMode;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.EnumConverter;
import org.jspecify.annotations.Nullable;

/** Parts of an action as columns of a query over ACTION. */
final class ActionColumns {

    private ActionColumns() {}

    static SelectField<ActionStanding> standing() {
        return row(
                        ACTION.STATUS.convert(new EnumConverter<>(String.class, ActionStatus.class)),
                        ACTION.MOSCOW.convert(new EnumConverter<>(String.class, Moscow.class)),
                        ACTION.PROGRESS,
                        day(ACTION.ACTUAL_START),
                        day(ACTION.ACTUAL_END))
                .mapping(ActionStanding::new);
    }

    static SelectField<ActionTiming> timing() {
        return row(
                        ACTION.MODE.convert(new EnumConverter<>(String.class, ActionMode.class)),
                        ACTION.AFTER_GRANT.convertFrom(Boolean.TRUE::equals),
                        ACTION.DURATION.convertFrom(ActionColumns::period),
                        planned(ACTION.NOT_BEFORE_DATE, ACTION.NOT_BEFORE_MONTH),
                        planned(ACTION.FIXED_START_DATE, ACTION.FIXED_START_MONTH),
                        planned(ACTION.DEADLINE_DATE, ACTION.DEADLINE_MONTH),
                        ACTION.REPEAT_EVERY.convertFrom(ActionColumns::period),
                        planned(ACTION.REPEAT_UNTIL_DATE, ACTION.REPEAT_UNTIL_MONTH))
                .mapping(ActionTiming::new);
    }

    static SelectField<ActionTarget> target() {
        return row(ACTION.TARGET_GROUP, ACTION.TARGET_NUMBER, keyOf(ACTION.MARKET_ID, TARGET_MARKET), ACTION.PLACE)
                .mapping(ActionTarget::new);
    }

    static SelectField<ActionScores> scores() {
        return row(
                        ACTION.SCORES_IMPACT,
                        ACTION.SCORES_FIT,
                        ACTION.SCORES_ADDED_VALUE,
                        ACTION.SCORES_URGENCY,
                        ACTION.SCORES_FEASIBILITY,
                        ACTION.SCORES_EFFORT)
                .mapping(ActionScores::new);
    }

    static Field<List<Contribution>> contributions() {
        return multiset(select(
                                CONTRIBUTION.ID.convertFrom(RecordId::new),
                                CONTRIBUTION.VERSION,
                                keyOf(CONTRIBUTION.PARTNER_ID, PARTNER),
                                CONTRIBUTION.ROLE,
                                CONTRIBUTION.PERSON_DAYS,
                                CONTRIBUTION.COST)
                        .from(CONTRIBUTION)
                        .where(CONTRIBUTION.PARTNERSHIP_ID.eq(ACTION.PARTNERSHIP_ID))
                        .and(CONTRIBUTION.ACTION_ID.eq(ACTION.ID))
                        .orderBy(CONTRIBUTION.POSITION, CONTRIBUTION.ID))
                .convertFrom(rows -> rows.map(mapping(Contribution::new)));
    }

    static Field<List<Predecessor>> predecessors() {
        return multiset(select(
                                PREDECESSOR.ID.convertFrom(RecordId::new),
                                PREDECESSOR.VERSION,
                                keyOf(PREDECESSOR.PREDECESSOR_ID, ACTION),
                                PREDECESSOR.LAG.convertFrom(ActionColumns::period))
                        .from(PREDECESSOR)
                        .where(PREDECESSOR.PARTNERSHIP_ID.eq(ACTION.PARTNERSHIP_ID))
                        .and(PREDECESSOR.ACTION_ID.eq(ACTION.ID))
                        .orderBy(PREDECESSOR.POSITION, PREDECESSOR.ID))
                .convertFrom(rows -> rows.map(mapping(Predecessor::new)));
    }

    static Field<List<Funding>> funding() {
        return multiset(select(
                                FUNDING.ID.convertFrom(RecordId::new),
                                FUNDING.VERSION,
                                FUNDING.INSTRUMENT,
                                FUNDING.STATUS.convert(new EnumConverter<>(String.class, Funding.Status.class)),
                                FUNDING.AMOUNT,
                                keyOf(FUNDING.CALL_ID, CALL))
                        .from(FUNDING)
                        .where(FUNDING.PARTNERSHIP_ID.eq(ACTION.PARTNERSHIP_ID))
                        .and(FUNDING.ACTION_ID.eq(ACTION.ID))
                        .orderBy(FUNDING.POSITION, FUNDING.ID))
                .convertFrom(rows -> rows.map(mapping(Funding::new)));
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }
}
