package eu.clusterplanner.competence.persistence;

import static eu.clusterplanner.jooq.Tables.ASSESSMENT;
import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;

import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which answers partners gave of themselves, by link or by a contributor; the change log knows it. */
@Repository
public class OwnWords {

    private final DSLContext dsl;

    OwnWords(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Those of these assessments whose level (or "I do not know") somebody of the partner has written. */
    public Set<RecordId> among(PartnershipId partnership, Collection<RecordId> assessments) {
        if (assessments.isEmpty()) {
            return Set.of();
        }
        return dsl
                .selectDistinct(CHANGE_LOG.RECORD_ID)
                .from(CHANGE_LOG)
                .join(ASSESSMENT)
                .on(ASSESSMENT.PARTNERSHIP_ID.eq(CHANGE_LOG.PARTNERSHIP_ID))
                .and(ASSESSMENT.ID.eq(CHANGE_LOG.RECORD_ID))
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(CHANGE_LOG.TABLE_NAME.eq(ASSESSMENT.getName()))
                .and(CHANGE_LOG.RECORD_ID.in(
                        assessments.stream().map(RecordId::value).toList()))
                .and(answers())
                .and(CHANGE_LOG.ACTOR_KIND.eq("link").or(byContributor()))
                .fetch(row -> new RecordId(row.value1()))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether the assessment is one of that partner; null: of nobody. */
    public boolean isOf(PartnershipId partnership, RecordId assessment, @Nullable RecordId partner) {
        return partner != null
                && dsl.fetchExists(
                        ASSESSMENT,
                        ASSESSMENT
                                .PARTNERSHIP_ID
                                .eq(partnership.value())
                                .and(ASSESSMENT.ID.eq(assessment.value()))
                                .and(ASSESSMENT.PARTNER_ID.eq(partner.value())));
    }

    /** A new row names all its columns, also those without a value; a change names those that are different. */
    private static Condition answers() {
        return DSL.condition("jsonb_exists_any({0}, array['level', 'unknown'])", CHANGE_LOG.NEW)
                .and(CHANGE_LOG
                        .OPERATION
                        .eq("U")
                        .or(DSL.condition("coalesce({0} ->> 'level', {0} ->> 'unknown') is not null", CHANGE_LOG.NEW)));
    }

    private static Condition byContributor() {
        return CHANGE_LOG
                .ACTOR_KIND
                .eq("person")
                .and(DSL.exists(DSL.selectOne()
                        .from(TEAM_MEMBER)
                        .where(TEAM_MEMBER.PARTNERSHIP_ID.eq(CHANGE_LOG.PARTNERSHIP_ID))
                        .and(TEAM_MEMBER.PARTNER_ID.eq(ASSESSMENT.PARTNER_ID))
                        .and(TEAM_MEMBER.ROLE.eq("CONTRIBUTOR"))
                        .and(TEAM_MEMBER.ACCOUNT_ID.cast(String.class).eq(CHANGE_LOG.ACTOR_ID))));
    }
}
