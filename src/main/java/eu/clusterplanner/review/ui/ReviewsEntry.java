package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.review.ReviewService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.BesidePage;

/** Team reviews in the menu of a partnership, with how many wait for the person's answer. */
@org.springframework.stereotype.Component
class ReviewsEntry implements BesidePage {

    private final ReviewService reviews;

    ReviewsEntry(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public String textKey() {
        return "review.title";
    }

    @Override
    public Class<? extends Component> page() {
        return ReviewsPage.class;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public int count(PartnershipId partnership) {
        return reviews.waiting(partnership);
    }
}
