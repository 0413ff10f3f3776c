package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The actions that set the end of the plan, each because of the one before. */
final class EndingChain {

    private EndingChain() {}

    /** From the first to the last; empty where nothing is computed. */
    static List<ScheduledAction> of(Story story) {
        Schedule schedule = story.input().schedule();
        Map<String, ScheduledAction> byKey =
                schedule.actions().stream().collect(Collectors.toMap(ScheduledAction::action, Function.identity()));
        Deque<ScheduledAction> chain = new ArrayDeque<>();
        Optional<ScheduledAction> next = last(schedule);
        while (next.isPresent()) {
            chain.addFirst(next.get());
            next = before(next.get(), byKey);
        }
        return List.copyOf(chain);
    }

    /** Of those that end with the plan, one that is critical where there is one: what runs all the time sets no end. */
    private static Optional<ScheduledAction> last(Schedule schedule) {
        return schedule.actions().stream()
                .filter(action -> schedule.end() == null || schedule.end().equals(action.earliestEnd()))
                .max(Comparator.comparing(ScheduledAction::critical).thenComparingInt(ScheduledAction::endMonth));
    }

    private static Optional<ScheduledAction> before(ScheduledAction action, Map<String, ScheduledAction> byKey) {
        @Nullable String predecessor = action.because().action();
        return Optional.ofNullable(predecessor == null ? null : byKey.get(predecessor));
    }
}
