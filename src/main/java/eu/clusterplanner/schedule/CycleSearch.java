package eu.clusterplanner.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds one shortest circle of actions that count; left-out actions on the way cost nothing. A breadth-first search
 * starts at each action in turn, which is then removed together with all that lay in circles only through it.
 */
final class CycleSearch {
    private static final int UNREACHED = Integer.MAX_VALUE;

    private final PlanGraph graph;
    private final boolean[] gone;
    private final int[] distance;
    private final int[] reachedFrom;
    private final int[] in;
    private final int[] out;

    private CycleSearch(PlanGraph graph) {
        this.graph = graph;
        gone = new boolean[graph.size()];
        distance = new int[graph.size()];
        reachedFrom = new int[graph.size()];
        in = nodes().map(graph.in()::count).toArray();
        out = nodes().map(graph.out()::count).toArray();
    }

    /** Keys of a shortest circle, each action before the one that waits for it; empty when there is none. */
    static List<String> shortest(PlanGraph graph) {
        return new CycleSearch(graph).search();
    }

    private IntStream nodes() {
        return IntStream.range(0, graph.size());
    }

    private List<String> search() {
        nodes().filter(node -> in[node] == 0 || out[node] == 0).forEach(this::remove);
        List<String> shortest = List.of();
        for (int start = 0; start < graph.size(); start++) {
            if (graph.action(start) == null || gone[start]) {
                continue;
            }
            List<String> found = circleThrough(start, shortest.isEmpty() ? UNREACHED : shortest.size());
            if (!found.isEmpty()) {
                shortest = found;
            }
            remove(start);
        }
        return shortest;
    }

    /** Removes a node and whatever has then nothing before or nothing after it. */
    private void remove(int first) {
        Deque<Integer> leaving = new ArrayDeque<>(List.of(first));
        for (Integer node = leaving.poll(); node != null; node = leaving.poll()) {
            if (gone[node]) {
                continue;
            }
            gone[node] = true;
            leaveOut(graph.out(), node, in, leaving);
            leaveOut(graph.in(), node, out, leaving);
        }
    }

    /** Takes the links of a node from what is left for those at their other ends. */
    private static void leaveOut(Links links, int node, int[] left, Deque<Integer> leaving) {
        for (int link = links.first(node); link < links.end(node); link++) {
            int other = links.other(link);
            if (--left[other] == 0) {
                leaving.add(other);
            }
        }
    }

    /** A shortest circle through the node with fewer than {@code bound} actions, or nothing. */
    private List<String> circleThrough(int start, int bound) {
        Arrays.fill(distance, UNREACHED);
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        distance[start] = 0;
        Links links = graph.out();
        boolean[] done = new boolean[graph.size()];
        for (Integer node = open.poll(); node != null; node = open.poll()) {
            if (done[node]) {
                continue;
            }
            if (distance[node] + 1 >= bound) {
                return List.of();
            }
            done[node] = true;
            for (int link = links.first(node); link < links.end(node); link++) {
                if (links.other(link) == start) {
                    return path(start, node);
                }
                reach(node, links.other(link), open);
            }
        }
        return List.of();
    }

    private void reach(int from, int to, Deque<Integer> open) {
        boolean free = graph.action(to) == null;
        int steps = distance[from] + (free ? 0 : 1);
        if (gone[to] || steps >= distance[to]) {
            return;
        }
        distance[to] = steps;
        reachedFrom[to] = from;
        if (free) {
            open.addFirst(to);
        } else {
            open.addLast(to);
        }
    }

    private List<String> path(int start, int end) {
        List<String> keys = new ArrayList<>();
        for (int node = end; node != start; node = reachedFrom[node]) {
            addKey(node, keys);
        }
        addKey(start, keys);
        return List.copyOf(keys.reversed());
    }

    private void addKey(int node, List<String> keys) {
        PlannedAction action = graph.action(node);
        if (action != null) {
            keys.add(action.key());
        }
    }
}
