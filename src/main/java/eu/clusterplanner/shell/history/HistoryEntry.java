package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.shell.BesidePage;

/** The history in the menu of a partnership. */
@org.springframework.stereotype.Component
class HistoryEntry implements BesidePage {

    @Override
    public String textKey() {
        return "history.title";
    }

    @Override
    public Class<? extends Component> page() {
        return HistoryView.class;
    }

    @Override
    public int order() {
        return 60;
    }
}
