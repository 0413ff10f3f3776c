package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.VotingRule;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A team review.
 *
 * @param acronym of the partnership
 * @param number counts the reviews of a partnership
 * @param message the manager's own words to the reviewers
 * @param body the governance body whose rule it is, by its name when it was opened
 * @param showsCosts whether its reviewers see what actions cost all partners
 * @param deadline until then reviewers answer
 * @param zone in which the deadline was chosen
 * @param closedAt when it was decided; null while it is open
 * @param objectionsUntil until then partners may object to what was agreed; null where the rule gives no time for it
 */
public record ReviewRound(
        RecordId id,
        PartnershipId partnership,
        String acronym,
        String partnershipName,
        int number,
        String title,
        @Nullable String message,
        RoundState state,
        @Nullable String body,
        VotingRule rule,
        boolean showsCosts,
        Instant deadline,
        ZoneId zone,
        @Nullable AccountId openedBy,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant objectionsUntil,
        int version) {

    /** Whether answers are taken: until it is closed, also after the deadline. */
    public boolean open() {
        return state == RoundState.OPEN;
    }

    /** Whether partners may still object to what was agreed. */
    public boolean takesObjections(Instant now) {
        return state == RoundState.OBJECTIONS && objectionsUntil != null && now.isBefore(objectionsUntil);
    }
}
