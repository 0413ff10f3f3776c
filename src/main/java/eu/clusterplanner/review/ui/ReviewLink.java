package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.html.Anchor;
import eu.clusterplanner.review.ReviewRound;

/** Leads to the light page on which people answer; it is no page of Vaadin. */
final class ReviewLink extends Anchor {

    private static final long serialVersionUID = 1L;

    ReviewLink(ReviewRound round, String text) {
        super("review?partnership=" + round.partnership() + "&round=" + round.id(), text);
        setRouterIgnore(true);
        addClassName("planner-button-link");
    }
}
