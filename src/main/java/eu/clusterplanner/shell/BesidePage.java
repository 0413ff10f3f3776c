package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.shared.PartnershipId;

/** A page beside the nine steps (team, team reviews, history …); each is a bean of the feature that has it. */
public interface BesidePage {

    /** Key of the text in the menu. */
    String textKey();

    /** A {@link PartnershipPage} with the route {@code partnerships/:partnershipId/…}. */
    Class<? extends Component> page();

    /** Place in the menu: my tasks 10, team 20, reviews 30, reporting 40, checks 50, history 60, settings 70. */
    int order();

    /** Whether the signed-in person sees it in the menu; the page and its services check for themselves. */
    default boolean visible(PartnershipId partnership) {
        return true;
    }

    /** A number beside the text, for example of open tasks; 0: none. */
    default int count(PartnershipId partnership) {
        return 0;
    }
}
