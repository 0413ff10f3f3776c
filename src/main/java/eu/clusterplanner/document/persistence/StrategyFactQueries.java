package eu.clusterplanner.document.persistence;

import static eu.clusterplanner.jooq.Tables.NEED;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP_SOURCE;
import static eu.clusterplanner.jooq.Tables.PARTNER_SOURCE;
import static eu.clusterplanner.jooq.Tables.STAKEHOLDER;
import static eu.clusterplanner.record.ReadColumns.day;
import static eu.clusterplanner.record.ReadColumns.keyOf;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.document.strategy.StrategyFacts;
import eu.clusterplanner.shared.PartnershipId;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** Reads what only the strategy tells: the basics, profiles of partners, needs of members, organisations around. */
@Repository
public class StrategyFactQueries {

    private final DSLContext dsl;

    StrategyFactQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The facts of a partnership that exists, in one query; who may see amounts is not known here. */
    public StrategyFacts facts(PartnershipId partnership) {
        return dsl.select(basics(), partners(), needs(), stakeholders(), sources())
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(StrategyFacts::new));
    }

    private static SelectField<StrategyFacts.Basics> basics() {
        return row(
                        PARTNERSHIP.STRAND,
                        PARTNERSHIP.PHASE,
                        PARTNERSHIP.THEME,
                        PARTNERSHIP.BUDGET,
                        PARTNERSHIP.GRANT_AMOUNT,
                        list(PARTNERSHIP.SMART_SPECIALISATION_AREAS),
                        list(PARTNERSHIP.INDUSTRIAL_ECOSYSTEMS),
                        list(PARTNERSHIP.EMERGING_INDUSTRIES),
                        list(PARTNERSHIP.JOINT_CHALLENGES),
                        rules())
                .mapping(StrategyFacts.Basics::new);
    }

    private static Field<List<String>> list(Field<String[]> column) {
        return column.convertFrom(Arrays::asList);
    }

    private static SelectField<StrategyFacts.Rules> rules() {
        return row(
                        PARTNERSHIP.RULES_DECISIONS,
                        PARTNERSHIP.RULES_JOINING,
                        PARTNERSHIP.RULES_LEAVING,
                        PARTNERSHIP.RULES_PROPERTY,
                        PARTNERSHIP.RULES_CONFIDENTIALITY,
                        PARTNERSHIP.RULES_DATA_PROTECTION)
                .mapping(StrategyFacts.Rules::new);
    }

    private static Field<List<StrategyFacts.Profile>> partners() {
        return multiset(select(
                                PARTNER.KEY,
                                PARTNER.LEGAL_NAME,
                                PARTNER.LEGAL_FORM,
                                PARTNER.KIND,
                                row(PARTNER.NUTS, PARTNER.CITY).mapping(StrategyFacts.Place::new),
                                PARTNER.WEBSITE,
                                PARTNER.FOUNDED,
                                PARTNER.STAFF,
                                row(PARTNER.LABEL, day(PARTNER.LABEL_VALID_UNTIL))
                                        .mapping(StrategyFacts.Label::new),
                                members(),
                                list(PARTNER.SECTORS),
                                list(PARTNER.TECHNOLOGIES),
                                list(PARTNER.LANGUAGES),
                                day(PARTNER.JOINED),
                                day(PARTNER.AGREEMENT_SIGNED),
                                PARTNER.PROFILE,
                                partnerSources())
                        .from(PARTNER)
                        .where(PARTNER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(PARTNER.POSITION, PARTNER.ID))
                .convertFrom(rows -> rows.map(mapping(StrategyFacts.Profile::new)));
    }

    private static SelectField<StrategyFacts.Members> members() {
        return row(
                        PARTNER.MEMBERS_TOTAL,
                        PARTNER.MEMBERS_SME,
                        PARTNER.MEMBERS_LARGE,
                        PARTNER.MEMBERS_RESEARCH,
                        PARTNER.MEMBERS_OTHER)
                .mapping(StrategyFacts.Members::new);
    }

    private static Field<List<StrategyFacts.Source>> partnerSources() {
        return multiset(select(PARTNER_SOURCE.TEXT, PARTNER_SOURCE.URL, day(PARTNER_SOURCE.DATE))
                        .from(PARTNER_SOURCE)
                        .where(PARTNER_SOURCE.PARTNERSHIP_ID.eq(PARTNER.PARTNERSHIP_ID))
                        .and(PARTNER_SOURCE.PARTNER_ID.eq(PARTNER.ID))
                        .orderBy(PARTNER_SOURCE.POSITION, PARTNER_SOURCE.ID))
                .convertFrom(rows -> rows.map(mapping(StrategyFacts.Source::new)));
    }

    private static Field<List<StrategyFacts.Need>> needs() {
        return multiset(select(NEED.KEY, keyOf(NEED.PARTNER_ID, PARTNER), NEED.TEXT, NEED.URGENCY, NEED.SMES)
                        .from(NEED)
                        .where(NEED.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(NEED.POSITION, NEED.ID))
                .convertFrom(rows -> rows.map(mapping(StrategyFacts.Need::new)));
    }

    private static Field<List<StrategyFacts.Stakeholder>> stakeholders() {
        return multiset(select(
                                STAKEHOLDER.NAME,
                                STAKEHOLDER.HELIX,
                                STAKEHOLDER.INFLUENCE,
                                STAKEHOLDER.INTEREST,
                                STAKEHOLDER.ENGAGEMENT,
                                STAKEHOLDER.COUNTRY,
                                STAKEHOLDER.NUTS,
                                STAKEHOLDER.SUPPORT_LETTER)
                        .from(STAKEHOLDER)
                        .where(STAKEHOLDER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(STAKEHOLDER.POSITION, STAKEHOLDER.ID))
                .convertFrom(rows -> rows.map(mapping(StrategyFacts.Stakeholder::new)));
    }

    private static Field<List<StrategyFacts.Source>> sources() {
        return multiset(select(PARTNERSHIP_SOURCE.TEXT, PARTNERSHIP_SOURCE.URL, day(PARTNERSHIP_SOURCE.DATE))
                        .from(PARTNERSHIP_SOURCE)
                        .where(PARTNERSHIP_SOURCE.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(PARTNERSHIP_SOURCE.POSITION, PARTNERSHIP_SOURCE.ID))
                .convertFrom(rows -> rows.map(mapping(StrategyFacts.Source::new)));
    }
}
