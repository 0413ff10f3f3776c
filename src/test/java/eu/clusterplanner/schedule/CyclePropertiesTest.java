package eu.clusterplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.shared.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Circles in small random networks, beside a search that tries every way. */
class CyclePropertiesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_shortest_circle_is_reported(long seed) {
        List<PlannedAction> actions = network(new Random(seed));
        Map<String, Set<String>> followers = followers(actions);
        int shortest = followers.keySet().stream()
                .mapToInt(key -> shortestBack(followers, key, key, new HashSet<>()))
                .min()
                .orElse(Integer.MAX_VALUE);
        Schedule schedule = CriticalPath.schedule(new PlanInput(PlanFrame.OPEN, actions, List.of(), List.of()));
        if (shortest == Integer.MAX_VALUE) {
            assertThat(schedule.conflicts()).isEmpty();
            assertThat(schedule.actions()).hasSize(followers.size());
            return;
        }
        List<String> circle = schedule.conflicts().getFirst().actions();
        assertThat(circle).hasSize(shortest).doesNotHaveDuplicates();
        for (int i = 0; i < circle.size(); i++) {
            assertThat(followers.get(circle.get(i))).contains(circle.get((i + 1) % circle.size()));
        }
    }

    private static List<PlannedAction> network(Random random) {
        List<PlannedAction> actions = new ArrayList<>();
        int size = 2 + random.nextInt(7);
        int links = 1 + random.nextInt(2);
        for (int i = 0; i < size; i++) {
            PlannedActionBuilder action = PlannedAction.named("A" + i);
            for (int j = 0; j < links; j++) {
                action.after("A" + random.nextInt(size), Period.ZERO);
            }
            action.status(random.nextInt(4) == 0 ? ActionStatus.DROPPED : ActionStatus.AGREED);
            action.mode(random.nextInt(6) == 0 ? ActionMode.CONTINUOUS : ActionMode.ONCE);
            actions.add(action.build());
        }
        return actions;
    }

    /** Who follows whom among the actions that count, through left-out ones too. */
    private static Map<String, Set<String>> followers(List<PlannedAction> actions) {
        Map<String, PlannedAction> known = new HashMap<>();
        actions.forEach(action -> known.put(action.key(), action));
        Map<String, Set<String>> followers = new HashMap<>();
        actions.stream().filter(PlannedAction::counts).forEach(action -> followers.put(action.key(), new HashSet<>()));
        for (PlannedAction action : actions) {
            if (action.counts()) {
                addBefore(known, action, action.key(), followers, new HashSet<>());
            }
        }
        return followers;
    }

    private static void addBefore(
            Map<String, PlannedAction> known,
            PlannedAction action,
            String follower,
            Map<String, Set<String>> followers,
            Set<String> seen) {
        for (PlannedAction.Predecessor link : action.predecessors()) {
            PlannedAction before = Objects.requireNonNull(known.get(link.action()));
            if (before.mode() == ActionMode.CONTINUOUS) {
                continue;
            }
            if (before.counts()) {
                Objects.requireNonNull(followers.get(before.key())).add(follower);
            } else if (seen.add(before.key())) {
                addBefore(known, before, follower, followers, seen);
            }
        }
    }

    private static int shortestBack(Map<String, Set<String>> followers, String from, String to, Set<String> path) {
        int shortest = Integer.MAX_VALUE;
        path.add(from);
        for (String next : followers.getOrDefault(from, Set.of())) {
            if (next.equals(to)) {
                shortest = Math.min(shortest, path.size());
            } else if (!path.contains(next)) {
                shortest = Math.min(shortest, shortestBack(followers, next, to, path));
            }
        }
        path.remove(from);
        return shortest;
    }
}
