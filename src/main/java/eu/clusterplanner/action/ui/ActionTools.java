package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;

/** Above the sheet: adding, what can be done with actions, what is shown, and what that is in sum. */
final class ActionTools extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ActionSums sums;
    private final transient List<Component> forActions = new ArrayList<>();
    private final Button details = new Button(VaadinIcon.INFO_CIRCLE_O.create());
    private final Paragraph summary = new Paragraph();

    ActionTools(ActionWords words) {
        this.sums = new ActionSums(words);
        addClassName("planner-tools");
        summary.addClassName("planner-hint");
        summary.getElement().setAttribute("role", "status");
        details.setText(words.get("panel"));
        forActions.add(details);
        add(details, summary);
    }

    /** A tool that is always there. */
    void offer(Component tool) {
        addComponentAtIndex(indexOf(details), tool);
    }

    /** A tool that is there while there are actions. */
    void offerForActions(Component tool) {
        forActions.add(tool);
        offer(tool);
    }

    /** Called when somebody wants to see or to close the panel. */
    void onDetails(Runnable listener) {
        details.addClickListener(pressed -> listener.run());
    }

    void showOpen(boolean open) {
        details.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** none: there is no action at all yet. */
    void show(List<ActionRow> shown, boolean none) {
        forActions.forEach(tool -> tool.setVisible(!none));
        summary.setText(none ? "" : sums.of(shown));
    }
}
