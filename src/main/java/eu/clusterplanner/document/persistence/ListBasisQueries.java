package eu.clusterplanner.document.persistence;

import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.LESSON;
import static eu.clusterplanner.jooq.Tables.NEED;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP_SETTINGS;
import static eu.clusterplanner.jooq.Tables.REJECTED_PROPOSAL;
import static eu.clusterplanner.jooq.Tables.RISK;
import static eu.clusterplanner.jooq.Tables.STAGE;
import static eu.clusterplanner.jooq.Tables.SWOT_ITEM;
import static eu.clusterplanner.jooq.Tables.VALUE_CHAIN;
import static eu.clusterplanner.record.ReadColumns.findingOf;
import static eu.clusterplanner.record.ReadColumns.keyOf;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.action.analysis.PriorityWeights;
import eu.clusterplanner.document.actionlist.Finding;
import eu.clusterplanner.document.actionlist.ListBasis;
import eu.clusterplanner.document.actionlist.Proposal;
import eu.clusterplanner.shared.PartnershipId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Reads what a list of shared actions was made from. */
@Repository
public class ListBasisQueries {

    private static final Field<String> NO_TEXT = castNull(SQLDataType.CLOB);
    private static final Field<Integer> NO_NUMBER = castNull(SQLDataType.INTEGER);

    private final DSLContext dsl;

    ListBasisQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The basis of the list of a partnership that exists, in one query. */
    public ListBasis basis(PartnershipId partnership) {
        return dsl.select(
                        findings(),
                        proposals(),
                        row(
                                        PARTNERSHIP_SETTINGS.PRIORITY_WEIGHTS_IMPACT,
                                        PARTNERSHIP_SETTINGS.PRIORITY_WEIGHTS_FIT,
                                        PARTNERSHIP_SETTINGS.PRIORITY_WEIGHTS_SYNERGY,
                                        PARTNERSHIP_SETTINGS.PRIORITY_WEIGHTS_ADDED_VALUE,
                                        PARTNERSHIP_SETTINGS.PRIORITY_WEIGHTS_URGENCY,
                                        PARTNERSHIP_SETTINGS.PRIORITY_WEIGHTS_FEASIBILITY)
                                .mapping(PriorityWeights::new))
                .from(PARTNERSHIP)
                .leftJoin(PARTNERSHIP_SETTINGS)
                .on(PARTNERSHIP_SETTINGS.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(ListBasis::new));
    }

    /** All that actions can answer, but what the list of actions names itself: objectives, markets and partners. */
    private static Field<List<Finding>> findings() {
        return multiset(select(reference("competence", COMPETENCE.KEY), COMPETENCE.NAME, NO_TEXT, NO_NUMBER)
                        .from(COMPETENCE)
                        .where(COMPETENCE.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .unionAll(select(
                                        reference("need", NEED.KEY),
                                        coalesce(NEED.TEXT, NEED.KEY),
                                        keyOf(NEED.PARTNER_ID, PARTNER),
                                        NEED.SMES)
                                .from(NEED)
                                .where(NEED.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)))
                        .unionAll(select(
                                        concat(inline("stage:"), VALUE_CHAIN.KEY, inline("/"), STAGE.KEY),
                                        STAGE.NAME,
                                        VALUE_CHAIN.NAME,
                                        NO_NUMBER)
                                .from(STAGE)
                                .join(VALUE_CHAIN)
                                .on(VALUE_CHAIN.PARTNERSHIP_ID.eq(STAGE.PARTNERSHIP_ID))
                                .and(VALUE_CHAIN.ID.eq(STAGE.VALUE_CHAIN_ID))
                                .where(STAGE.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)))
                        .unionAll(select(
                                        reference("swot", SWOT_ITEM.KEY),
                                        coalesce(SWOT_ITEM.TEXT, SWOT_ITEM.KEY),
                                        SWOT_ITEM.KIND,
                                        NO_NUMBER)
                                .from(SWOT_ITEM)
                                .where(SWOT_ITEM.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)))
                        .unionAll(select(reference("risk", RISK.KEY), RISK.TITLE, NO_TEXT, NO_NUMBER)
                                .from(RISK)
                                .where(RISK.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)))
                        .unionAll(select(
                                        reference("lesson", LESSON.KEY),
                                        coalesce(LESSON.TEXT, LESSON.KEY),
                                        NO_TEXT,
                                        NO_NUMBER)
                                .from(LESSON)
                                .where(LESSON.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))))
                .convertFrom(rows -> rows.map(mapping(Finding::new)));
    }

    private static Field<String> reference(String kind, Field<String> key) {
        return concat(inline(kind + ":"), key);
    }

    private static Field<List<Proposal>> proposals() {
        return multiset(select(
                                findingOf(REJECTED_PROPOSAL.PARTNERSHIP_ID, REJECTED_PROPOSAL.TARGET_ID),
                                REJECTED_PROPOSAL.TYPE,
                                REJECTED_PROPOSAL.REASON)
                        .from(REJECTED_PROPOSAL)
                        .where(REJECTED_PROPOSAL.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(REJECTED_PROPOSAL.POSITION, REJECTED_PROPOSAL.ID))
                .convertFrom(rows -> rows.map(mapping(Proposal::new)));
    }
}
