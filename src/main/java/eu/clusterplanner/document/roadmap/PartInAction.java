package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.roadmap.PlanLines.ActionLine;

/** What a partner does in an action. */
enum PartInAction {
    LEADS,
    WORKS,
    SUPPORTS,
    NONE;

    static PartInAction of(ActionLine action, String partner) {
        if (partner.equals(action.lead())) {
            return LEADS;
        }
        return action.contributions().stream()
                .filter(contribution -> contribution.partner().equals(partner))
                .map(contribution -> contribution.support() ? SUPPORTS : WORKS)
                .min(PartInAction::compareTo)
                .orElse(NONE);
    }
}
