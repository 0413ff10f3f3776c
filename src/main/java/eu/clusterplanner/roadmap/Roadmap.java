package eu.clusterplanner.roadmap;

import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.NamedRecord;
import java.util.List;

/**
 * What stands on the roadmap of a partnership besides its actions, all in the order of the team.
 *
 * @param partners all partners
 * @param workPackages names of all work packages
 * @param actions names of all actions
 * @param calls names of all calls for proposals
 */
public record Roadmap(
        List<PartnerSummary> partners,
        List<NamedRecord> workPackages,
        List<NamedRecord> actions,
        List<NamedRecord> calls,
        List<Milestone> milestones,
        List<Deliverable> deliverables,
        List<FrozenPlan> frozenPlans,
        List<Risk> risks,
        List<Project> projects,
        List<GovernanceBody> bodies,
        List<Meeting> meetings) {

    /** The roadmap for people who may not see what projects cost. */
    Roadmap withoutCosts() {
        return new Roadmap(
                partners,
                workPackages,
                actions,
                calls,
                milestones,
                deliverables,
                frozenPlans,
                risks,
                projects.stream().map(Project::withoutCosts).toList(),
                bodies,
                meetings);
    }
}
