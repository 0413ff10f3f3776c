package eu.clusterplanner.scenario.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An action that misses somebody in a trial.
 *
 * @param action key of the action
 * @param kind who is missing
 * @param left keys of those who still take part, the lead first
 */
public record OrphanedAction(String action, Kind kind, List<String> left) {

    /** Who is missing, from what is worst. */
    public enum Kind {
        /** Nobody takes part any more. */
        NOBODY,
        /** The lead is gone, others still take part. */
        NO_LEAD,
        /** The lead is there, all others are gone: what one does alone is no shared action. */
        LEAD_ALONE;

        /** Whether nobody answers for the action any more. */
        public boolean needsLead() {
            return this != LEAD_ALONE;
        }
    }

    /** What those who do not take part leave behind in that action; empty where it is as well off as before. */
    static Optional<OrphanedAction> of(Participation parts, Assumptions assumptions) {
        Set<String> all = new LinkedHashSet<>();
        String lead = parts.lead();
        if (lead != null) {
            all.add(lead);
        }
        all.addAll(parts.contributors());
        List<String> left = all.stream().filter(assumptions::takesPart).toList();
        if (left.size() == all.size()) {
            return Optional.empty();
        }
        if (left.isEmpty()) {
            return Optional.of(new OrphanedAction(parts.action(), Kind.NOBODY, left));
        }
        if (lead != null && !assumptions.takesPart(lead)) {
            return Optional.of(new OrphanedAction(parts.action(), Kind.NO_LEAD, left));
        }
        return left.size() == 1 && left.getFirst().equals(lead)
                ? Optional.of(new OrphanedAction(parts.action(), Kind.LEAD_ALONE, left))
                : Optional.empty();
    }
}
