package eu.clusterplanner.partner.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two have in common of one thing: sectors, technologies, challenges.
 *
 * @param shared what both have, in the order of the first
 * @param all how many different ones the two have together
 * @param known whether both have said anything; otherwise nothing can be compared
 */
public record InCommon(List<String> shared, int all, boolean known) {

    public InCommon {
        shared = List.copyOf(shared);
    }

    /** Compares as sets: order and repetition play no part. */
    public static InCommon of(Collection<String> one, Collection<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        Set<String> both = new LinkedHashSet<>(one);
        both.retainAll(Set.copyOf(other));
        return new InCommon(List.copyOf(both), all.size(), !one.isEmpty() && !other.isEmpty());
    }

    /** What they share of what they have together, 0 to 1 (Jaccard 1901); null where one has said nothing. */
    public @Nullable Double share() {
        return known ? (double) shared.size() / all : null;
    }

    public boolean isAny() {
        return !shared.isEmpty();
    }
}
