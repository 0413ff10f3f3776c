package eu.clusterplanner.action.persistence;

import static eu.clusterplanner.jooq.Tables.ACTION;
import static eu.clusterplanner.jooq.Tables.ACTION_KPI;
import static eu.clusterplanner.jooq.Tables.ACTION_OBJECTIVE;
import static eu.clusterplanner.jooq.Tables.ACTION_ORIGIN;
import static eu.clusterplanner.jooq.Tables.CALL;
import static eu.clusterplanner.jooq.Tables.KPI;
import static eu.clusterplanner.jooq.Tables.OBJECTIVE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.TARGET_MARKET;
import static eu.clusterplanner.jooq.Tables.WORK_PACKAGE;
import static eu.clusterplanner.record.ReadColumns.day;
import static eu.clusterplanner.record.ReadColumns.findingsOf;
import static eu.clusterplanner.record.ReadColumns.keyOf;
import static eu.clusterplanner.record.ReadColumns.keysOf;
import static eu.clusterplanner.record.ReadColumns.named;
import static eu.clusterplanner.record.ReadColumns.planned;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionCounts;
import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.action.Call;
import eu.clusterplanner.action.WorkPackage;
import eu.clusterplanner.partner.persistence.PartnerSummaries;
import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads shared actions with all their parts. */
@Repository
public class ActionQueries {

    private static final LinkTable OBJECTIVES =
            new LinkTable(ACTION_OBJECTIVE, ACTION_OBJECTIVE.ACTION_ID, ACTION_OBJECTIVE.OBJECTIVE_ID);
    private static final LinkTable ORIGINS =
            new LinkTable(ACTION_ORIGIN, ACTION_ORIGIN.ACTION_ID, ACTION_ORIGIN.TARGET_ID);
    private static final LinkTable INDICATORS = new LinkTable(ACTION_KPI, ACTION_KPI.ACTION_ID, ACTION_KPI.KPI_ID);

    private static final List<String> AGREED = Stream.of(
                    ActionStatus.AGREED, ActionStatus.RUNNING, ActionStatus.ON_HOLD, ActionStatus.DONE)
            .map(ActionStatus::name)
            .toList();
    private static final String DROPPED = ActionStatus.DROPPED.name();

    private final DSLContext dsl;

    ActionQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The actions of a partnership that exists, with all costs, in one query. */
    public ActionList actions(PartnershipId partnership) {
        return actions(partnership, noCondition());
    }

    /** As {@link #actions(PartnershipId)}, of all actions only these. */
    public ActionList actions(PartnershipId partnership, Collection<RecordId> ids) {
        return actions(
                partnership, ACTION.ID.in(ids.stream().map(RecordId::value).toList()));
    }

    private ActionList actions(PartnershipId partnership, Condition which) {
        return dsl.select(
                        PartnerSummaries.ofPartnership(),
                        named(OBJECTIVE, OBJECTIVE.TITLE),
                        named(KPI, KPI.NAME),
                        named(TARGET_MARKET, TARGET_MARKET.NAME),
                        workPackages(),
                        calls(),
                        actions(which),
                        inline(true))
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(ActionList::new));
    }

    /** How many actions are agreed. */
    public ActionCounts counts(PartnershipId partnership) {
        return dsl.select(count().filterWhere(ACTION.STATUS.in(AGREED)), count().filterWhere(ACTION.STATUS.ne(DROPPED)))
                .from(ACTION)
                .where(ACTION.PARTNERSHIP_ID.eq(partnership.value()))
                .fetchSingle(mapping(ActionCounts::new));
    }

    private static Field<List<WorkPackage>> workPackages() {
        return multiset(select(
                                WORK_PACKAGE.ID.convertFrom(RecordId::new),
                                WORK_PACKAGE.VERSION,
                                WORK_PACKAGE.KEY,
                                WORK_PACKAGE.TITLE,
                                keyOf(WORK_PACKAGE.LEAD_ID, PARTNER),
                                planned(WORK_PACKAGE.START_DATE, WORK_PACKAGE.START_MONTH),
                                planned(WORK_PACKAGE.END_DATE, WORK_PACKAGE.END_MONTH),
                                WORK_PACKAGE.DESCRIPTION)
                        .from(WORK_PACKAGE)
                        .where(WORK_PACKAGE.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(WORK_PACKAGE.POSITION, WORK_PACKAGE.ID))
                .convertFrom(rows -> rows.map(mapping(WorkPackage::new)));
    }

    private static Field<List<Call>> calls() {
        return multiset(select(
                                CALL.ID.convertFrom(RecordId::new),
                                CALL.VERSION,
                                CALL.KEY,
                                CALL.NAME,
                                CALL.PROGRAMME,
                                day(CALL.OPENS),
                                day(CALL.DEADLINE),
                                CALL.FUNDING_RATE,
                                CALL.MAX_GRANT,
                                CALL.MIN_PARTNERS,
                                CALL.MIN_COUNTRIES,
                                CALL.TRL_FROM,
                                CALL.TRL_TO,
                                CALL.URL,
                                CALL.NOTE)
                        .from(CALL)
                        .where(CALL.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(CALL.POSITION, CALL.ID))
                .convertFrom(rows -> rows.map(mapping(Call::new)));
    }

    private static Field<List<Action>> actions(Condition which) {
        return multiset(select(
                                ACTION.ID.convertFrom(RecordId::new),
                                ACTION.VERSION,
                                ACTION.KEY,
                                ACTION.TITLE,
                                ACTION.DESCRIPTION,
                                ACTION.TYPE,
                                keyOf(ACTION.WORK_PACKAGE_ID, WORK_PACKAGE),
                                keyOf(ACTION.LEAD_ID, PARTNER),
                                ActionColumns.standing(),
                                ActionColumns.target(),
                                ActionColumns.timing(),
                                ActionColumns.scores(),
                                ACTION.COST,
                                ACTION.RISK,
                                ACTION.OUTPUTS.convertFrom(Arrays::asList),
                                keysOf(OBJECTIVES, ACTION.ID, OBJECTIVE),
                                findingsOf(ORIGINS, ACTION.ID),
                                keysOf(INDICATORS, ACTION.ID, KPI),
                                ActionColumns.contributions(),
                                ActionColumns.predecessors(),
                                ActionColumns.funding())
                        .from(ACTION)
                        .where(ACTION.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .and(which)
                        .orderBy(ACTION.POSITION, ACTION.ID))
                .convertFrom(rows -> rows.map(mapping(Action::new)));
    }
}
