package eu.clusterplanner.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of the partnership, as far as they are known.
 *
 * @param start first day
 * @param end last day
 * @param durationMonths months from the start, used where the end is not given
 */
public record PlanFrame(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Integer durationMonths) {

    /** Nothing is known yet. */
    public static final PlanFrame OPEN = new PlanFrame(null, null, null);
}
