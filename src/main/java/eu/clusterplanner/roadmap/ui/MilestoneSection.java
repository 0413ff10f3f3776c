package eu.clusterplanner.roadmap.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.schedule.ScheduledMilestone;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The milestones with their computed dates. */
final class MilestoneSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PlannedRoadmap plan;
    private final transient PlanWords words;

    MilestoneSection(PlannedRoadmap plan, PlanWords words) {
        this.plan = plan;
        this.words = words;
        addClassName("planner-section");
        add(new H2(words.get("milestones")));
        if (plan.roadmap().milestones().isEmpty()) {
            add(new Paragraph(words.get("milestones.empty")));
            return;
        }
        FigureTable table = new FigureTable(
                words.get("milestones"),
                Stream.of("milestone", "date", "lead", "after", "reached", "verification")
                        .map(column -> words.get("milestones.column." + column))
                        .toList());
        plan.roadmap()
                .milestones()
                .forEach(milestone -> table.addRow(milestone.key() + " " + milestone.title(), cells(milestone)));
        add(table);
    }

    private List<String> cells(Milestone milestone) {
        ScheduledMilestone computed = plan.milestone(milestone.key());
        String date = computed == null ? "" : words.date(computed.date(), computed.month());
        String after = milestone.after();
        return List.of(
                date.isEmpty() ? words.get("milestones.undated") : unbroken(date),
                words.partner(milestone.lead()),
                after == null ? "" : words.get("milestones.after", Map.of("action", words.action(after))),
                milestone.reached() == null ? "" : unbroken(words.formats().shortDate(milestone.reached())),
                Objects.requireNonNullElse(milestone.verification(), ""));
    }

    /** A date on one line. */
    private static String unbroken(String date) {
        return date.replace(' ', '\u00a0');
    }
}
