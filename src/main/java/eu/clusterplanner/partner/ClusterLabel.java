package eu.clusterplanner.partner;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The quality label of a cluster organisation.
 *
 * @param level BRONZE, SILVER or GOLD
 * @param validUntil its last day; null where nobody said
 */
public record ClusterLabel(String level, @Nullable LocalDate validUntil) {

    /** Empty where there is none, or nothing was said. */
    public static Optional<ClusterLabel> of(@Nullable String level, @Nullable LocalDate validUntil) {
        return level == null || level.isEmpty() || level.equals("NONE")
                ? Optional.empty()
                : Optional.of(new ClusterLabel(level, validUntil));
    }

    /** Whether it is over on that day. */
    public boolean isExpired(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    /** {@code valid}, {@code expired} or {@code open} where nobody said until when. */
    public String state(LocalDate day) {
        if (validUntil == null) {
            return "open";
        }
        return isExpired(day) ? "expired" : "valid";
    }
}
