package eu.clusterplanner.roadmap.persistence;

import static eu.clusterplanner.jooq.Tables.ACTION;
import static eu.clusterplanner.jooq.Tables.CALL;
import static eu.clusterplanner.jooq.Tables.GOVERNANCE_BODY;
import static eu.clusterplanner.jooq.Tables.GOVERNANCE_MEMBER;
import static eu.clusterplanner.jooq.Tables.MEETING;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.PROJECT;
import static eu.clusterplanner.jooq.Tables.PROJECT_ACTION;
import static eu.clusterplanner.jooq.Tables.PROJECT_PARTNER;
import static eu.clusterplanner.record.ReadColumns.day;
import static eu.clusterplanner.record.ReadColumns.keyOf;
import static eu.clusterplanner.record.ReadColumns.keysOf;
import static eu.clusterplanner.record.ReadColumns.planned;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.roadmap.GovernanceBody;
import eu.clusterplanner.roadmap.Meeting;
import eu.clusterplanner.roadmap.Project;
import eu.clusterplanner.shared.RecordId;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;

/** The pipeline of projects, bodies and meetings as columns of a query over PARTNERSHIP. */
final class SteeringColumns {

    private static final LinkTable PROJECT_PARTNERS =
            new LinkTable(PROJECT_PARTNER, PROJECT_PARTNER.PROJECT_ID, PROJECT_PARTNER.PARTNER_ID);
    private static final LinkTable PROJECT_ACTIONS =
            new LinkTable(PROJECT_ACTION, PROJECT_ACTION.PROJECT_ID, PROJECT_ACTION.ACTION_ID);
    private static final LinkTable MEMBERS =
            new LinkTable(GOVERNANCE_MEMBER, GOVERNANCE_MEMBER.GOVERNANCE_BODY_ID, GOVERNANCE_MEMBER.PARTNER_ID);

    private SteeringColumns() {}

    static Field<List<Project>> projects() {
        return multiset(select(
                                PROJECT.ID.convertFrom(RecordId::new),
                                PROJECT.VERSION,
                                PROJECT.KEY,
                                PROJECT.TITLE,
                                PROJECT.STAGE,
                                PROJECT.DESCRIPTION,
                                row(PROJECT.TRL_FROM, PROJECT.TRL_TO).mapping(Project.TechnologyReadiness::new),
                                row(
                                                PROJECT.AMOUNT,
                                                PROJECT.PUBLIC_AMOUNT,
                                                PROJECT.FINANCING,
                                                keyOf(PROJECT.CALL_ID, CALL))
                                        .mapping(Project.Money::new),
                                PROJECT.PROBABILITY,
                                keysOf(PROJECT_PARTNERS, PROJECT.ID, PARTNER),
                                keysOf(PROJECT_ACTIONS, PROJECT.ID, ACTION),
                                keyOf(PROJECT.LEAD_ID, PARTNER),
                                PROJECT.NEXT_STEP,
                                planned(PROJECT.NEXT_STEP_BY_DATE, PROJECT.NEXT_STEP_BY_MONTH))
                        .from(PROJECT)
                        .where(PROJECT.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(PROJECT.POSITION, PROJECT.ID))
                .convertFrom(rows -> rows.map(mapping(Project::new)));
    }

    static Field<List<GovernanceBody>> bodies() {
        return multiset(select(
                                GOVERNANCE_BODY.ID.convertFrom(RecordId::new),
                                GOVERNANCE_BODY.VERSION,
                                GOVERNANCE_BODY.KEY,
                                GOVERNANCE_BODY.NAME,
                                GOVERNANCE_BODY.DECIDES,
                                GOVERNANCE_BODY.RHYTHM,
                                row(
                                                GOVERNANCE_BODY.RULE_MAJORITY,
                                                GOVERNANCE_BODY.RULE_OF,
                                                GOVERNANCE_BODY.RULE_QUORUM_PERCENT,
                                                GOVERNANCE_BODY.RULE_MINIMUM_DAYS,
                                                GOVERNANCE_BODY.RULE_SILENCE,
                                                GOVERNANCE_BODY.RULE_OBJECTION_DAYS,
                                                GOVERNANCE_BODY.RULE_PROXIES)
                                        .mapping(GovernanceBody.DecisionRule::new),
                                keysOf(MEMBERS, GOVERNANCE_BODY.ID, PARTNER))
                        .from(GOVERNANCE_BODY)
                        .where(GOVERNANCE_BODY.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(GOVERNANCE_BODY.POSITION, GOVERNANCE_BODY.ID))
                .convertFrom(rows -> rows.map(mapping(GovernanceBody::new)));
    }

    static Field<List<Meeting>> meetings() {
        return multiset(select(
                                MEETING.ID.convertFrom(RecordId::new),
                                MEETING.VERSION,
                                MEETING.KEY,
                                day(MEETING.DATE),
                                MEETING.TITLE,
                                keyOf(MEETING.BODY_ID, GOVERNANCE_BODY),
                                MEETING.KIND,
                                MEETING.MINUTES,
                                MEETING.DECISIONS.convertFrom(Arrays::asList),
                                MEETING.PLACE,
                                row(MEETING.ORGANISATIONS, MEETING.PARTICIPANTS, MEETING.SMES)
                                        .mapping(Meeting.Attendance::new),
                                MEETING.URL)
                        .from(MEETING)
                        .where(MEETING.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(MEETING.POSITION, MEETING.ID))
                .convertFrom(rows -> rows.map(mapping(Meeting::new)));
    }
}
