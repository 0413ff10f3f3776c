package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.schedule.ScheduledAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Actions whose start cannot move. */
final class FixedDates {

    private FixedDates() {}

    /** All of them by date. */
    static List<Action> all(Story story) {
        return story.counting().stream()
                .filter(action -> action.timing().fixedStart() != null && story.scheduled(action) != null)
                .sorted(Comparator.comparingLong(time(story)))
                .toList();
    }

    /** So many that are still to come; where there are fewer, the last ones before. */
    static List<Action> next(Story story, int count) {
        List<Action> all = all(story);
        LocalDate today = story.head().asOf();
        long over = all.stream()
                .filter(action -> isOver(story.scheduled(action), today))
                .count();
        int from = (int) Math.max(0, Math.min(over, all.size() - count));
        return new ArrayList<>(all.subList(from, Math.min(all.size(), from + count)));
    }

    private static boolean isOver(@Nullable ScheduledAction action, LocalDate today) {
        LocalDate end = action == null ? null : action.earliestEnd();
        return end != null && end.isBefore(today);
    }

    private static ToLongFunction<Action> time(Story story) {
        return action -> {
            ScheduledAction scheduled = story.scheduled(action);
            if (scheduled == null) {
                return Long.MAX_VALUE;
            }
            LocalDate start = scheduled.earliestStart();
            return start == null ? scheduled.startMonth() : start.toEpochDay();
        };
    }
}
