package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.shared.PlannedDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work packages, actions, milestones and deliverables as the roadmap tells them. */
public final class PlanLines {

    private PlanLines() {}

    /** A work package. */
    public record WorkPackageLine(
            String key, String title, @Nullable String lead) {}

    /**
     * A shared action.
     *
     * @param status as in the partnership file
     * @param left whether it is left out of the plan: dropped, on hold or not now
     * @param fixed whether its start cannot move
     * @param contributions who takes part, the lead included
     */
    public record ActionLine(
            String key,
            String title,
            @Nullable String workPackage,
            List<String> objectives,
            @Nullable String lead,
            List<Contribution> contributions,
            String status,
            @Nullable String moscow,
            boolean left,
            boolean fixed,
            boolean afterGrant) {

        public ActionLine {
            objectives = List.copyOf(objectives);
            contributions = List.copyOf(contributions);
        }

        /** Whether this partner leads, works or supports here. */
        boolean involves(String partner) {
            return partner.equals(lead)
                    || contributions.stream().anyMatch(c -> c.partner().equals(partner));
        }
    }

    /** A partner takes part; with support only, or with work. */
    public record Contribution(String partner, boolean support) {}

    /**
     * A milestone.
     *
     * @param gate whether a decision is taken at it
     * @param reached day on which it was reached
     */
    public record MilestoneLine(
            String key,
            String title,
            boolean gate,
            @Nullable String workPackage,
            @Nullable String lead,
            @Nullable String verification,
            @Nullable LocalDate reached) {}

    /** A deliverable; type, dissemination and status as in the partnership file. */
    public record DeliverableLine(
            String key,
            String title,
            @Nullable String workPackage,
            @Nullable String lead,
            @Nullable String type,
            @Nullable String dissemination,
            @Nullable PlannedDate due,
            @Nullable String status,
            @Nullable LocalDate handedIn) {}
}
