package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.shell.BesidePage;

/** The decision log in the menu of a partnership. */
@org.springframework.stereotype.Component
class DecisionsEntry implements BesidePage {

    @Override
    public String textKey() {
        return "decision.title";
    }

    @Override
    public Class<? extends Component> page() {
        return DecisionsPage.class;
    }

    @Override
    public int order() {
        return 35;
    }
}
