package eu.clusterplanner.valuechain.persistence;

import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.GAP_DECISION;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.STAGE;
import static eu.clusterplanner.jooq.Tables.STAGE_FEED;
import static eu.clusterplanner.jooq.Tables.STAGE_ROLE;
import static eu.clusterplanner.jooq.Tables.VALUE_CHAIN;
import static eu.clusterplanner.record.ReadColumns.day;
import static eu.clusterplanner.record.ReadColumns.planned;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.partner.persistence.PartnerSummaries;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.valuechain.GapDecision;
import eu.clusterplanner.valuechain.PartnershipChains;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.ChainStage;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads value chains with their stages, and decisions on gaps. */
@Repository
public class ChainQueries {

    private static final eu.clusterplanner.jooq.tables.Stage TARGET = STAGE.as("target");

    private final DSLContext dsl;

    ChainQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The chains of a partnership that exists, in one query. */
    public PartnershipChains chains(PartnershipId partnership) {
        return dsl.select(day(PARTNERSHIP.AS_OF), PartnerSummaries.ofPartnership(), valueChains(), decisions())
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(PartnershipChains::new));
    }

    private static Field<List<ValueChain>> valueChains() {
        return multiset(select(
                                VALUE_CHAIN.ID.convertFrom(RecordId::new),
                                VALUE_CHAIN.VERSION,
                                VALUE_CHAIN.KEY,
                                VALUE_CHAIN.NAME,
                                VALUE_CHAIN.DESCRIPTION,
                                stages())
                        .from(VALUE_CHAIN)
                        .where(VALUE_CHAIN.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(VALUE_CHAIN.POSITION, VALUE_CHAIN.ID))
                .convertFrom(rows -> rows.map(mapping(ValueChain::new)));
    }

    private static Field<List<Stage>> stages() {
        return multiset(select(
                                STAGE.ID.convertFrom(RecordId::new),
                                STAGE.VERSION,
                                STAGE.KEY,
                                STAGE.NAME,
                                STAGE.KIND.convertFrom(ChainQueries::kind),
                                STAGE.CRITICALITY,
                                STAGE.EXTERNAL_DEPENDENCY,
                                STAGE.NOTE,
                                roles(),
                                feeds())
                        .from(STAGE)
                        .where(STAGE.PARTNERSHIP_ID.eq(VALUE_CHAIN.PARTNERSHIP_ID))
                        .and(STAGE.VALUE_CHAIN_ID.eq(VALUE_CHAIN.ID))
                        .orderBy(STAGE.POSITION, STAGE.ID))
                .convertFrom(rows -> rows.map(mapping(Stage::new)));
    }

    private static ChainStage.@Nullable Kind kind(@Nullable String name) {
        return name == null ? null : ChainStage.Kind.valueOf(name);
    }

    private static Field<List<Stage.PartnerRole>> roles() {
        return multiset(select(
                                STAGE_ROLE.ID.convertFrom(RecordId::new),
                                STAGE_ROLE.VERSION,
                                PARTNER.KEY,
                                STAGE_ROLE.ROLE,
                                STAGE_ROLE.COMPANIES,
                                STAGE_ROLE.NOTE)
                        .from(STAGE_ROLE)
                        .join(PARTNER)
                        .on(PARTNER.PARTNERSHIP_ID.eq(STAGE_ROLE.PARTNERSHIP_ID))
                        .and(PARTNER.ID.eq(STAGE_ROLE.PARTNER_ID))
                        .where(STAGE_ROLE.PARTNERSHIP_ID.eq(STAGE.PARTNERSHIP_ID))
                        .and(STAGE_ROLE.STAGE_ID.eq(STAGE.ID))
                        .orderBy(PARTNER.POSITION, STAGE_ROLE.ID))
                .convertFrom(rows -> rows.map(mapping(Stage.PartnerRole::new)));
    }

    private static Field<List<String>> feeds() {
        return multiset(select(TARGET.KEY)
                        .from(STAGE_FEED)
                        .join(TARGET)
                        .on(TARGET.PARTNERSHIP_ID.eq(STAGE_FEED.PARTNERSHIP_ID))
                        .and(TARGET.ID.eq(STAGE_FEED.TARGET_STAGE_ID))
                        .where(STAGE_FEED.PARTNERSHIP_ID.eq(STAGE.PARTNERSHIP_ID))
                        .and(STAGE_FEED.STAGE_ID.eq(STAGE.ID))
                        .orderBy(STAGE_FEED.POSITION, STAGE_FEED.ID))
                .convertFrom(rows -> rows.map(each -> each.value1()));
    }

    private static Field<List<GapDecision>> decisions() {
        return multiset(select(
                                GAP_DECISION.ID.convertFrom(RecordId::new),
                                GAP_DECISION.VERSION,
                                COMPETENCE.KEY,
                                VALUE_CHAIN.KEY,
                                STAGE.KEY,
                                GAP_DECISION.DECISION,
                                PARTNER.KEY,
                                planned(GAP_DECISION.DUE_DATE, GAP_DECISION.DUE_MONTH),
                                GAP_DECISION.NOTE)
                        .from(GAP_DECISION)
                        .leftJoin(COMPETENCE)
                        .on(COMPETENCE.PARTNERSHIP_ID.eq(GAP_DECISION.PARTNERSHIP_ID))
                        .and(COMPETENCE.ID.eq(GAP_DECISION.COMPETENCE_ID))
                        .leftJoin(STAGE)
                        .on(STAGE.PARTNERSHIP_ID.eq(GAP_DECISION.PARTNERSHIP_ID))
                        .and(STAGE.ID.eq(GAP_DECISION.STAGE_ID))
                        .leftJoin(VALUE_CHAIN)
                        .on(VALUE_CHAIN.PARTNERSHIP_ID.eq(STAGE.PARTNERSHIP_ID))
                        .and(VALUE_CHAIN.ID.eq(STAGE.VALUE_CHAIN_ID))
                        .leftJoin(PARTNER)
                        .on(PARTNER.PARTNERSHIP_ID.eq(GAP_DECISION.PARTNERSHIP_ID))
                        .and(PARTNER.ID.eq(GAP_DECISION.OWNER_ID))
                        .where(GAP_DECISION.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(GAP_DECISION.POSITION, GAP_DECISION.ID))
                .convertFrom(rows -> rows.map(mapping(GapDecision::new)));
    }
}
