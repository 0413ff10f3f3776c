package eu.clusterplanner.review.analysis;

import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * How the partners answered about one thing; each partner counts once.
 *
 * @param silent partners that did not answer
 */
public record Tally(int agree, int wish, int object, int abstain, int meeting, int silent) {

    /** votes: one for each partner; null where it did not answer. */
    public static Tally of(Collection<? extends @Nullable Vote> votes) {
        return new Tally(
                Collections.frequency(votes, Vote.AGREE),
                Collections.frequency(votes, Vote.WISH),
                Collections.frequency(votes, Vote.OBJECT),
                Collections.frequency(votes, Vote.ABSTAIN),
                Collections.frequency(votes, Vote.MEETING),
                Collections.frequency(votes, null));
    }

    /** All partners asked. */
    public int entitled() {
        return answered() + silent;
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
