package eu.clusterplanner.roadmap;

import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.schedule.PartnerCapacity;
import eu.clusterplanner.schedule.PlanFrame;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.PlannedMilestone;
import eu.clusterplanner.shared.NamedRecord;
import java.util.List;

/** What the database holds for the schedule. */
public record PlanData(
        PlanFrame frame,
        List<PartnerSummary> partners,
        List<NamedRecord> actionNames,
        List<NamedRecord> milestoneNames,
        List<PlannedAction> actions,
        List<PlannedMilestone> milestones) {

    PlanInput input() {
        return new PlanInput(
                frame,
                actions,
                milestones,
                partners.stream()
                        .map(partner -> new PartnerCapacity(partner.key(), partner.capacity()))
                        .toList());
    }
}
