package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.shell.BesidePage;

/** The team in the menu of a partnership. */
@org.springframework.stereotype.Component
class TeamEntry implements BesidePage {

    @Override
    public String textKey() {
        return "team.title";
    }

    @Override
    public Class<? extends Component> page() {
        return TeamPage.class;
    }

    @Override
    public int order() {
        return 20;
    }
}
