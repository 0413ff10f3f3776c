package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.schedule.ScheduledAction;
import java.util.ArrayList;
import java.util.List;

/** Annex A: the dates of all actions. */
final class AllDatesAnnex {

    private AllDatesAnnex() {}

    static Section section(Story story) {
        Reasons reasons = new Reasons(story);
        Grid grid = new Grid(story).column("no", 0.6).column("action", 4).dates("earliest", 2.3);
        if (!story.dates().monthsOnly()) {
            grid.dates("latest", 2.3);
        }
        grid.number("spareDays", 0.8).column("because", 3);
        for (Grouped group : Grouped.byWorkPackage(story)) {
            List<Action> dated = group.actions().stream()
                    .filter(action -> story.scheduled(action) != null)
                    .toList();
            if (!dated.isEmpty()) {
                grid.group(group.title());
                dated.forEach(action ->
                        grid.row(Table.Cells.of(row(story, reasons, action)).place(0, Story.place(action.key()))));
            }
        }
        return Section.of(
                "annex-a", story.text("section.allDates"), Section.Form.LANDSCAPE_ANNEX, grid.table("allDates"));
    }

    private static String[] row(Story story, Reasons reasons, Action action) {
        List<String> cells = new ArrayList<>(List.of(action.key(), action.title()));
        ScheduledAction scheduled = story.scheduled(action);
        if (scheduled != null) {
            cells.add(story.dates().span(scheduled));
            if (!story.dates().monthsOnly()) {
                cells.add(story.dates().latest(scheduled));
            }
            cells.add(reasons.slack(scheduled));
            cells.add(reasons.of(scheduled));
        }
        return cells.toArray(String[]::new);
    }
}
