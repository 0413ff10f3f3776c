package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.request.AnswerService;
import eu.clusterplanner.request.AskedPartner;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.BesidePage;

/** The own tasks in the menu of a partnership, with how many wait. */
@org.springframework.stereotype.Component
class TasksEntry implements BesidePage {

    private final AnswerService answers;

    TasksEntry(AnswerService answers) {
        this.answers = answers;
    }

    @Override
    public String textKey() {
        return "tasks.title";
    }

    @Override
    public Class<? extends Component> page() {
        return TasksPage.class;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int count(PartnershipId partnership) {
        return (int) answers.mine(partnership).stream()
                .map(AskedPartner::state)
                .filter(state -> state.waitsForPartner())
                .count();
    }
}
