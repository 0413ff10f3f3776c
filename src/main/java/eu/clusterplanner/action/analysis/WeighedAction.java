package eu.clusterplanner.action.analysis;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of an action and what it was computed from.
 *
 * @param action its key
 * @param parts one a criterion, in their order
 * @param effort 1 to 5; null: not said
 * @param value sum of share times score, 1 to 5; null where a score that counts is missing, or nothing counts
 * @param priority value over effort; null where one of both is
 * @param quadrant null without impact or effort
 */
public record WeighedAction(
        String action,
        List<Part> parts,
        @Nullable Integer effort,
        @Nullable Double value,
        @Nullable Double priority,
        @Nullable Quadrant quadrant) {

    public WeighedAction {
        parts = List.copyOf(parts);
    }

    /**
     * What one criterion adds to the value.
     *
     * @param share of 1
     * @param score 1 to 5; null: none
     */
    public record Part(
            Criterion criterion, double share, @Nullable Integer score, ScoreOrigin origin) {

        /** Whether the value cannot be computed because of it. */
        public boolean isMissing() {
            return share > 0 && score == null;
        }

        /** What it adds; 0 without a score. */
        public double points() {
            return share * Objects.requireNonNullElse(score, 0);
        }
    }

    /** The criteria for which a score is missing. */
    public List<Criterion> missing() {
        return parts.stream().filter(Part::isMissing).map(Part::criterion).toList();
    }
}
