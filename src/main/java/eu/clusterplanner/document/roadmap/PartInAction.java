package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;

/** What a partner does in an action. */
enum PartInAction {
    LEADS,
    WORKS,
    SUPPORTS,
    NONE;

    static PartInAction of(Action action, String partner) {
        if (partner.equals(action.lead())) {
            return LEADS;
        }
        return action.contributions().stream()
                .filter(contribution -> contribution.partner().equals(partner))
                .map(contribution -> "SUPPORT".equals(contribution.role()) ? SUPPORTS : WORKS)
                .min(PartInAction::compareTo)
                .orElse(NONE);
    }
}
