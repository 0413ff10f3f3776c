package eu.clusterplanner.review.analysis;

import java.util.Locale;

/**
 * How a body decides without a meeting, as the rule of a governance body says it.
 *
 * @param ofAll whether the majority is one of all partners asked, else of the votes cast; abstentions are not cast
 * @param quorumPercent so many percent of the partners must have answered, 0 to 100; silence is no answer
 * @param minimumDays days to answer, at least, 0 to 90
 * @param silenceConsents whether a partner that does not answer agrees, else it abstains
 * @param objectionDays days to object after the decision, 0 to 90
 * @param proxies whether a partner may answer for another one
 */
public record VotingRule(
        Majority majority,
        boolean ofAll,
        int quorumPercent,
        int minimumDays,
        boolean silenceConsents,
        int objectionDays,
        boolean proxies) {

    /** How many must agree. */
    public enum Majority {
        /** The manager decides; answers are advice. */
        MANAGER,
        /** More than half. */
        SIMPLE,
        /** Two thirds or more. */
        TWO_THIRDS,
        /** Nobody objects; of all partners: everybody agrees. */
        UNANIMITY;

        /** The key of its name. */
        public String textKey() {
            return "review.majority." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where no body says another one: a simple majority of the votes cast, half of the partners, a week. */
    public static final VotingRule USUAL = new VotingRule(Majority.SIMPLE, false, 50, 7, false, 0, true);
}
