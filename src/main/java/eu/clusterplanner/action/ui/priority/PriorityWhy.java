package eu.clusterplanner.action.ui.priority;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ui.ActionPages;
import java.util.Map;
import java.util.Objects;

/** Why the chosen action has its value, in sentences. */
final class PriorityWhy extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PriorityDesk desk;
    private final transient PriorityWords words;

    PriorityWhy(PriorityDesk desk, PriorityWords words) {
        this.desk = desk;
        this.words = words;
        addClassName("planner-why");
        getElement().setAttribute("role", "status");
        desk.onChosen(this::explain);
        desk.onChanged(this::explain);
        explain();
    }

    private void explain() {
        removeAll();
        desk.chosen()
                .ifPresentOrElse(
                        this::explain, () -> add(new H3(words.get("why")), new Paragraph(words.get("why.choose"))));
    }

    private void explain(Action action) {
        UnorderedList reasons = new UnorderedList();
        words.reasons(desk.weighed(action.key()), desk.priorities().list())
                .forEach(sentence -> reasons.add(new ListItem(sentence)));
        add(new H3(words.get("why.of", Map.of("action", words.name(action)))));
        Integer impact = action.scores().impact();
        Integer effort = action.scores().effort();
        if (impact != null && effort != null) {
            add(new Paragraph(words.get(
                    "place",
                    Map.of(
                            "impact",
                            impact,
                            "effort",
                            effort,
                            "quadrant",
                            words.quadrant(Objects.requireNonNull(
                                    desk.weighed(action.key()).quadrant()))))));
        }
        add(reasons, new Anchor(ActionPages.ofAction(desk.partnership(), action.key()), words.get("to-action")));
    }
}
