package eu.clusterplanner.review.analysis;

import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * How the partners answered about one thing; each partner counts once.
 *
 * @param silent partners that were asked and did not answer
 * @param notAsked partners for which nobody could answer: their silence says nothing
 */
public record Tally(int agree, int wish, int object, int abstain, int meeting, int silent, int notAsked) {

    /** votes: one for each partner that was asked; null where it did not answer. */
    public static Tally of(Collection<? extends @Nullable Vote> votes, int notAsked) {
        return new Tally(
                Collections.frequency(votes, Vote.AGREE),
                Collections.frequency(votes, Vote.WISH),
                Collections.frequency(votes, Vote.OBJECT),
                Collections.frequency(votes, Vote.ABSTAIN),
                Collections.frequency(votes, Vote.MEETING),
                Collections.frequency(votes, null),
                notAsked);
    }

    /** All partners with a vote. */
    public int entitled() {
        return answered() + silent + notAsked;
    }

    /** Partners that answered anything. */
    public int answered() {
        return agree + wish + object + abstain + meeting;
    }

    /** Partners that agree, with a comment or without. */
    public int forIt() {
        return agree + wish;
    }
}
