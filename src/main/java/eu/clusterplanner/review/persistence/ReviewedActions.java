package eu.clusterplanner.review.persistence;

import static eu.clusterplanner.jooq.Tables.ACTION;

import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Moves actions into a review and out of it, many at once. It is the review that does so, by its rule or when the time
 * for objections is over, and nobody's edit: hence not by {@code Records}.
 */
@Repository
public class ReviewedActions {

    /** The kind of record that has a status for reviews. */
    public static final String KIND = "action";

    private static final String IDEA = "IDEA";
    private static final String IN_REVIEW = "IN_REVIEW";
    private static final String PROPOSED = "PROPOSED";

    private final DSLContext dsl;

    ReviewedActions(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Status by action. */
    public Map<RecordId, String> statuses(PartnershipId partnership, Collection<RecordId> actions) {
        return dsl.select(ACTION.ID, ACTION.STATUS)
                .from(ACTION)
                .where(ACTION.PARTNERSHIP_ID.eq(partnership.value()))
                .and(ACTION.ID.in(actions.stream().map(RecordId::value).toList()))
                .fetchMap(row -> new RecordId(row.value1()), row -> row.value2());
    }

    /** Ideas and proposals are in the team review from now on; what is agreed already stays so. */
    public void begin(PartnershipId partnership, Collection<RecordId> actions) {
        change(partnership, actions, List.of(IDEA, PROPOSED), IN_REVIEW);
    }

    /** Those that are still in the review are agreed. */
    public void agree(PartnershipId partnership, Collection<RecordId> actions) {
        change(partnership, actions, List.of(IN_REVIEW), "AGREED");
    }

    /** Those that are still in the review are proposals again. */
    public void giveBack(PartnershipId partnership, Collection<RecordId> actions) {
        change(partnership, actions, List.of(IN_REVIEW), PROPOSED);
    }

    /** Those that are still in the review are what they were before it. */
    public void restore(PartnershipId partnership, Map<RecordId, String> before) {
        Set<RecordId> ideas = before.keySet().stream()
                .filter(id -> IDEA.equals(before.get(id)))
                .collect(Collectors.toSet());
        change(partnership, ideas, List.of(IN_REVIEW), IDEA);
        giveBack(partnership, before.keySet());
    }

    private void change(PartnershipId partnership, Collection<RecordId> actions, List<String> from, String to) {
        dsl.update(ACTION)
                .set(ACTION.STATUS, to)
                .set(ACTION.VERSION, ACTION.VERSION.plus(1))
                .where(ACTION.PARTNERSHIP_ID.eq(partnership.value()))
                .and(ACTION.ID.in(actions.stream().map(RecordId::value).toList()))
                .and(ACTION.STATUS.in(from))
                .execute();
    }
}
