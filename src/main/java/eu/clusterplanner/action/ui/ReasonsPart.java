package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.action.ActionReasons;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Why an action has its dates, and the way to the cells from which they come. */
final class ReasonsPart extends Details {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<ActionReasons.Reasons> reasons;
    private final transient Consumer<ActionReasons.Input> chosen;

    /** chosen: told to which cell somebody wants to go. */
    ReasonsPart(String title, Supplier<ActionReasons.Reasons> reasons, Consumer<ActionReasons.Input> chosen) {
        super(title);
        this.reasons = reasons;
        this.chosen = chosen;
        addClassNames("planner-folded", "planner-reasons");
        addOpenedChangeListener(change -> refresh());
    }

    /** Computed only while it is open. */
    void refresh() {
        removeAll();
        if (isOpened()) {
            ActionReasons.Reasons found = reasons.get();
            UnorderedList inputs = new UnorderedList();
            found.inputs().forEach(input -> inputs.add(new ListItem(way(input))));
            add(new Paragraph(String.join(" ", found.sentences())), inputs);
        }
    }

    private Button way(ActionReasons.Input input) {
        Button way = new Button(input.label(), pressed -> chosen.accept(input));
        way.addThemeNames("tertiary", "small");
        return way;
    }
}
