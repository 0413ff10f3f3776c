package eu.clusterplanner.discussion.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static eu.clusterplanner.jooq.Tables.SUGGESTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import eu.clusterplanner.shared.PartnershipId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Which acts of the history took a suggestion over. */
@Repository
public class SuggestionActs {

    private static final Field<String> ACT =
            field("coalesce({0}::text, {1}::text)", String.class, CHANGE_LOG.EDIT_ID, CHANGE_LOG.XACT);

    /** Empty: the account is gone. */
    private static final Field<String> PROPOSER = coalesce(ACCOUNT.NAME, SUGGESTION.PROPOSER_NAME, inline(""));

    private final DSLContext dsl;

    SuggestionActs(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Who proposed what these acts did, by act; where several proposed the same, one of them. */
    public Map<String, String> proposers(PartnershipId partnership, Collection<String> acts) {
        Map<String, String> proposers = new HashMap<>();
        dsl.select(ACT, PROPOSER)
                .from(CHANGE_LOG)
                .join(SUGGESTION)
                .on(SUGGESTION.PARTNERSHIP_ID.eq(CHANGE_LOG.PARTNERSHIP_ID))
                .and(SUGGESTION.ID.eq(CHANGE_LOG.RECORD_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(SUGGESTION.PROPOSER_ID))
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(CHANGE_LOG.TABLE_NAME.eq("suggestion"))
                .and(CHANGE_LOG.OPERATION.eq("U"))
                .and(condition("{0} ->> 'state' = 'ACCEPTED'", CHANGE_LOG.NEW))
                .and(ACT.in(acts))
                .orderBy(CHANGE_LOG.ID.desc())
                .forEach(row -> proposers.put(row.value1(), row.value2()));
        return proposers;
    }
}
