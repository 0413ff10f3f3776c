package eu.clusterplanner.action;

import org.jspecify.annotations.Nullable;

/**
 * The person-days of a partner for actions that are not done.
 *
 * @param partner key
 * @param name how the team calls it
 * @param perMonth person-days that it can give in a month; null: it has not said
 * @param months of the partnership in which it takes part; null where no end is known
 * @param done person-days that it gave to actions that are done
 */
public record AvailableDays(
        String partner,
        String name,
        @Nullable Double perMonth,
        @Nullable Integer months,
        double done) {

    /** Person-days left; null: not limited. */
    public @Nullable Double left() {
        return perMonth == null || months == null ? null : Double.valueOf(Math.max(0, perMonth * months - done));
    }
}
