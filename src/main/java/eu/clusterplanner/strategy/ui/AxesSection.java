package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.strategy.Axis;
import eu.clusterplanner.strategy.Objective;
import java.util.List;

/** The axes with the objectives under each. */
final class AxesSection extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StrategyWords words;

    AxesSection(StrategyWords words) {
        this.words = words;
        Section section = words.section("axes");
        if (words.strategy().axes().isEmpty() && words.strategy().objectives().isEmpty()) {
            section.add(words.empty("axes"));
        }
        words.strategy().axes().forEach(axis -> section.add(axis(axis)));
        List<Objective> without = words.strategy().objectivesOf(null);
        if (!without.isEmpty()) {
            section.add(group(words.texts().get("strategy.axes.none"), without));
        }
        add(section);
    }

    private Div axis(Axis axis) {
        Div group = group(axis.key() + " " + axis.title(), words.strategy().objectivesOf(axis.key()));
        LinkedRecord.mark(group, axis.key());
        String description = axis.description();
        if (description != null) {
            group.addComponentAtIndex(1, StrategyWords.paragraph("planner-hint", description));
        }
        return group;
    }

    private Div group(String title, List<Objective> objectives) {
        Div group = new Div(new H3(title));
        group.addClassName("planner-axis");
        objectives.forEach(objective -> group.add(new ObjectiveCard(words, objective)));
        if (objectives.isEmpty()) {
            group.add(words.empty("axis"));
        }
        return group;
    }
}
