package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.ScheduledAction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is to come out in the next six months: of the day of the document, or of the plan while it has not begun or knows
 * months only.
 */
final class EarlyResults {

    private static final int MONTHS = 6;

    private final ListWords words;

    EarlyResults(ListWords words) {
        this.words = words;
    }

    List<Block> table() {
        Grid grid = new Grid(words)
                .dates("by", 1.9)
                .column("no", 0.7)
                .column("action", 4)
                .column("outputs", 3.4)
                .column("lead", 1.8);
        words.listed().stream()
                .filter(this::isEarly)
                .sorted(Comparator.comparing(this::endDay).thenComparingInt(this::endMonth))
                .forEach(action -> grid.row(
                        end(action),
                        action.key(),
                        action.title(),
                        String.join("; ", action.outputs()),
                        words.partner(action.lead())));
        return grid.table("early");
    }

    private boolean isEarly(Action action) {
        ScheduledAction dates = words.scheduled(action);
        if (dates == null || action.standing().status() == ActionStatus.DONE) {
            return false;
        }
        LocalDate end = dates.earliestEnd();
        if (end == null) {
            return dates.endMonth() <= MONTHS;
        }
        LocalDate from = from();
        return !end.isBefore(from) && end.isBefore(from.plusMonths(MONTHS));
    }

    private LocalDate from() {
        LocalDate asOf = words.head().asOf();
        LocalDate start = words.input().schedule().start();
        return start == null || start.isBefore(asOf) ? asOf : start;
    }

    /** The same for all of a plan that knows months only. */
    private LocalDate endDay(Action action) {
        ScheduledAction dates = words.scheduled(action);
        LocalDate end = dates == null ? null : dates.earliestEnd();
        return end == null ? LocalDate.MAX : end;
    }

    private int endMonth(Action action) {
        ScheduledAction dates = words.scheduled(action);
        return dates == null ? 0 : dates.endMonth();
    }

    private String end(Action action) {
        ScheduledAction dates = words.scheduled(action);
        return dates == null ? "" : words.dates().end(dates);
    }
}
