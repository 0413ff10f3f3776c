package eu.clusterplanner.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shell.figure.FigureValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Above the plan: when it ends, what sets the end, and what cannot be as planned. */
final class PlanSummary extends Div {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_CONFLICTS = 5;

    PlanSummary(PlannedRoadmap plan, PlanWords words) {
        addClassName("planner-summary");
        Schedule schedule = plan.computed().schedule();
        Div values = new Div();
        values.addClassName("planner-figures");
        int last = schedule.actions().stream()
                .mapToInt(ScheduledAction::endMonth)
                .max()
                .orElse(0);
        LocalDate end = schedule.end();
        if (last != 0) {
            values.add(
                    new FigureValue(end == null ? "M" + last : words.formats().shortDate(end), words.get("plan-end")));
        }
        long critical =
                schedule.actions().stream().filter(ScheduledAction::critical).count();
        values.add(new FigureValue(
                critical + " / " + schedule.actions().size(), words.get("critical", Map.of("count", critical))));
        values.add(new FigureValue(
                String.valueOf(plan.roadmap().milestones().size()),
                words.get(
                        "milestones.count",
                        Map.of("count", plan.roadmap().milestones().size()))));
        add(values);
        List<String> conflicts = new ConflictSentences(plan, words).sentences();
        if (!conflicts.isEmpty()) {
            add(conflicts(conflicts, words));
        }
    }

    /** The first ones; the others when somebody asks. */
    private static Section conflicts(List<String> sentences, PlanWords words) {
        UnorderedList list = new UnorderedList();
        Section section = new Section(new H2(words.get("conflicts")), list);
        section.addClassName("planner-conflicts");
        sentences.stream().limit(FIRST_CONFLICTS).forEach(sentence -> list.add(new ListItem(sentence)));
        if (sentences.size() > FIRST_CONFLICTS) {
            Button all = new Button(words.get("conflicts.all", Map.of("count", sentences.size())));
            all.addClickListener(pressed -> {
                sentences.stream().skip(FIRST_CONFLICTS).forEach(sentence -> list.add(new ListItem(sentence)));
                section.remove(all);
            });
            section.add(all);
        }
        return section;
    }
}
