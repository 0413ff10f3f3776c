package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionScores;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.analysis.Finances;
import eu.clusterplanner.schedule.ScheduledAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first sheet of the workbook: a row an action. */
final class ActionListSheet {

    private final ListWords words;
    private final WorkbookPages pages;

    ActionListSheet(ListWords words, WorkbookPages pages) {
        this.words = words;
        this.pages = pages;
    }

    void write() {
        List<WorkbookPages.Column> columns = columns();
        pages.begin(words.text("sheetName.list"), columns, 2);
        words.listed().forEach(action -> pages.row(row(action)));
        pages.end(columns.size());
    }

    private List<WorkbookPages.Column> columns() {
        List<WorkbookPages.Column> columns = new ArrayList<>(columns(
                "no:10 title:45 description:60 type:8 workPackage:12 objectives:14 lead:10 partners:18 start:12 end:12 "
                        + "personDays:12"));
        if (words.costs()) {
            columns.addAll(columns("cost:14 secured:14 appliedFor:14 identified:14 gap:14"));
        }
        columns.addAll(columns("funding:16 priority:10 status:14 progress:9 targetGroup:30 targetNumber:10 place:20 "
                + "outputs:40 impact:8 fit:8 addedValue:8 urgency:8 feasibility:8 effort:8"));
        return columns;
    }

    /** keys: text key and width of each column. */
    private List<WorkbookPages.Column> columns(String keys) {
        return Arrays.stream(keys.split(" ", -1))
                .map(each -> each.split(":", -1))
                .map(each -> ActionWorkbook.column(words, each[0], Integer.parseInt(each[1])))
                .toList();
    }

    private List<@Nullable Object> row(Action action) {
        ScheduledAction dates = words.scheduled(action);
        List<@Nullable Object> cells = new ArrayList<>(ActionWorkbook.row(
                action.key(),
                action.title(),
                action.description(),
                action.type(),
                action.workPackage(),
                String.join(", ", action.objectives()),
                action.lead(),
                String.join(", ", others(action)),
                dates == null ? null : at(dates.earliestStart(), dates.startMonth()),
                dates == null ? null : at(dates.earliestEnd(), dates.endMonth()),
                action.personDays()));
        if (words.costs()) {
            Finances money = Finances.of(List.of(action));
            cells.addAll(ActionWorkbook.row(
                    action.totalCost(),
                    money.amounts().get(Funding.Status.SECURED),
                    money.amounts().get(Funding.Status.APPLIED),
                    money.amounts().get(Funding.Status.IDENTIFIED),
                    money.gap().signum() == 0 ? null : money.gap()));
        }
        cells.addAll(standing(action));
        return cells;
    }

    private List<@Nullable Object> standing(Action action) {
        ActionScores scores = action.scores();
        return ActionWorkbook.row(
                action.fundingStatus()
                        .map(status -> words.text("funding." + status))
                        .orElse(null),
                words.moscow(action),
                words.choice("status", action.standing().status().name()),
                action.standing().progress(),
                action.target().group(),
                action.target().number(),
                action.target().place(),
                String.join("\n", action.outputs()),
                scores.impact(),
                scores.fit(),
                scores.addedValue(),
                scores.urgency(),
                scores.feasibility(),
                scores.effort());
    }

    private static List<String> others(Action action) {
        return action.partners().stream()
                .filter(partner -> !partner.equals(action.lead()))
                .toList();
    }

    /** The day, or the project month where the document tells months. */
    private Object at(@Nullable LocalDate day, int month) {
        return day == null || words.inMonths() ? words.dates().month(month) : day;
    }
}
