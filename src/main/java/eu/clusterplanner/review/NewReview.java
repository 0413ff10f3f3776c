package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.VotingRule;
import eu.clusterplanner.review.analysis.VotingRule.Majority;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a manager asks the team to review.
 *
 * @param message own words to the reviewers; blank: none
 * @param body name of the governance body whose rule it is; null: another rule
 * @param showsCosts whether reviewers see what actions cost all partners
 * @param day last day for the answers
 * @param time of that day, in that zone
 */
public record NewReview(
        String title,
        String message,
        List<Subject> subjects,
        List<Seat> seats,
        @Nullable String body,
        VotingRule rule,
        boolean showsCosts,
        LocalDate day,
        LocalTime time,
        ZoneId zone) {

    /** How many partners have a vote. */
    public int entitled() {
        return (int) seats.stream().filter(seat -> seat.partner() != null).count();
    }

    /** How many partners with a vote have people who can answer. */
    public int asked() {
        return (int) seats.stream()
                .filter(seat -> seat.partner() != null && !seat.holders().isEmpty())
                .count();
    }

    /** Whether enough partners are asked for the rule to agree to anything; proxies may come later. */
    public boolean canReachQuorum() {
        return rule.majority() == Majority.MANAGER || 100L * asked() >= (long) rule.quorumPercent() * entitled();
    }

    /**
     * Something to decide on.
     *
     * @param kind of the record, or {@code document:} and the kind of document
     * @param id null: a document
     * @param discuss whether it needs discussion
     */
    public record Subject(String kind, @Nullable RecordId id, boolean discuss) {}

    /**
     * A vote.
     *
     * @param partner null: a voice that is heard and not counted
     * @param holders who answers, the first one before the deputies; empty: nobody, and its silence says nothing
     */
    public record Seat(@Nullable RecordId partner, List<Holder> holders) {}

    /**
     * Somebody who answers.
     *
     * @param account in the team; null: by a personal link to that e-mail
     * @param name of somebody without an account; blank: not known
     */
    public record Holder(@Nullable AccountId account, String email, String name, Locale language) {

        /** A person of the team. */
        public static Holder of(AccountId account) {
            return new Holder(account, "", "", Locale.ENGLISH);
        }
    }
}
