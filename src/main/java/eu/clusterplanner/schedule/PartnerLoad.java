package eu.clusterplanner.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Work of a partner in a month; only months with work are listed.
 *
 * @param partner key of the partner
 * @param month the month
 * @param personDays planned person-days, more than 0
 * @param capacity person-days that the partner can give in a month; null where it has not said
 */
public record PartnerLoad(
        String partner,
        LoadMonth month,
        double personDays,
        @Nullable Double capacity) {

    /**
     * Work as a share of the capacity: 1 is full, more is too much. Without a known capacity it counts as what can be
     * done (0); with none at all any work is twice too much (2).
     */
    public double share() {
        if (capacity == null) {
            return 0;
        }
        return capacity > 0 ? personDays / capacity : 2;
    }
}
