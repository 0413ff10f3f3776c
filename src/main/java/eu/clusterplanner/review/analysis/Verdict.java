package eu.clusterplanner.review.analysis;

import eu.clusterplanner.review.analysis.VotingRule.Majority;
import java.util.Locale;

/**
 * What a rule makes of the answers about one thing.
 *
 * @param forIt votes for it as the rule counts them
 * @param base votes of which the majority is taken
 */
public record Verdict(Outcome outcome, Reason reason, int forIt, int base) {

    /** Whether it is agreed. */
    public enum Outcome {
        AGREED,
        NOT_AGREED,
        /** The rule leaves it to the manager. */
        OPEN
    }

    /** Why. */
    public enum Reason {
        ENOUGH_AGREE,
        TOO_FEW_AGREE,
        SOMEBODY_OBJECTS,
        TOO_FEW_ANSWERED,
        NO_VOTES,
        MANAGER_DECIDES;

        /** The key of its sentence. */
        public String textKey() {
            return "review.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Applies a rule. Silence of those who were asked counts as the rule says, but never for the quorum; who abstains or wants to talk about it
     * in the meeting has taken part and cast no vote.
     */
    public static Verdict of(VotingRule rule, Tally tally) {
        int forIt = tally.forIt() + (rule.silenceConsents() ? tally.silent() : 0);
        int base = rule.ofAll() ? tally.entitled() : forIt + tally.object();
        if (rule.majority() == Majority.MANAGER) {
            return new Verdict(Outcome.OPEN, Reason.MANAGER_DECIDES, forIt, base);
        }
        if (100L * tally.answered() < (long) rule.quorumPercent() * tally.entitled()) {
            return no(Reason.TOO_FEW_ANSWERED, forIt, base);
        }
        if (base == 0) {
            return no(Reason.NO_VOTES, forIt, base);
        }
        if (rule.majority() == Majority.UNANIMITY && tally.object() > 0) {
            return no(Reason.SOMEBODY_OBJECTS, forIt, base);
        }
        return enough(rule.majority(), forIt, base)
                ? new Verdict(Outcome.AGREED, Reason.ENOUGH_AGREE, forIt, base)
                : no(Reason.TOO_FEW_AGREE, forIt, base);
    }

    private static boolean enough(Majority majority, int forIt, int base) {
        return switch (majority) {
            case SIMPLE -> 2 * forIt > base;
            case TWO_THIRDS -> 3 * forIt >= 2 * base;
            case UNANIMITY -> forIt == base;
            case MANAGER -> false;
        };
    }

    private static Verdict no(Reason reason, int forIt, int base) {
        return new Verdict(Outcome.NOT_AGREED, reason, forIt, base);
    }
}
