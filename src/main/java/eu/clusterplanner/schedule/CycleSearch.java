package eu.clusterplanner.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds one shortest circle of actions that count; left-out actions on the way cost nothing. A breadth-first search
 * starts at each action in turn, which is then removed together with all that lay in circles only through it.
 */
final class CycleSearch {
    private static final int UNREACHED = Integer.MAX_VALUE;

    private final List<Node> nodes;
    private final boolean[] gone;
    private final int[] distance;
    private final @Nullable Node[] reachedFrom;
    private final int[] in;
    private final int[] out;

    private CycleSearch(List<Node> nodes) {
        this.nodes = nodes;
        gone = new boolean[nodes.size()];
        distance = new int[nodes.size()];
        reachedFrom = new Node[nodes.size()];
        in = nodes.stream().mapToInt(node -> node.in.size()).toArray();
        out = nodes.stream().mapToInt(node -> node.out.size()).toArray();
    }

    /** Keys of a shortest circle, each action before the one that waits for it; empty when there is none. */
    static List<String> shortest(PlanGraph graph) {
        return new CycleSearch(graph.nodes()).search();
    }

    private List<String> search() {
        nodes.stream().filter(node -> in[node.id] == 0 || out[node.id] == 0).forEach(this::remove);
        List<String> shortest = List.of();
        for (Node start : nodes) {
            if (start.action == null || gone[start.id]) {
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
    private void remove(Node first) {
        Deque<Node> leaving = new ArrayDeque<>(List.of(first));
        for (Node node = leaving.poll(); node != null; node = leaving.poll()) {
            if (gone[node.id]) {
                continue;
            }
            gone[node.id] = true;
            for (Node.Link link : node.out) {
                if (--in[link.to().id] == 0) {
                    leaving.add(link.to());
                }
            }
            for (Node.Link link : node.in) {
                if (--out[link.from().id] == 0) {
                    leaving.add(link.from());
                }
            }
        }
    }

    /** A shortest circle through the node with fewer than {@code bound} actions, or nothing. */
    private List<String> circleThrough(Node start, int bound) {
        Arrays.fill(distance, UNREACHED);
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        distance[start.id] = 0;
        boolean[] done = new boolean[nodes.size()];
        for (Node node = open.poll(); node != null; node = open.poll()) {
            if (done[node.id]) {
                continue;
            }
            if (distance[node.id] + 1 >= bound) {
                return List.of();
            }
            done[node.id] = true;
            for (Node.Link link : node.out) {
                if (link.to() == start) {
                    return path(start, node);
                }
                reach(node, link.to(), open);
            }
        }
        return List.of();
    }

    private void reach(Node from, Node to, Deque<Node> open) {
        boolean free = to.action == null;
        int steps = distance[from.id] + (free ? 0 : 1);
        if (gone[to.id] || steps >= distance[to.id]) {
            return;
        }
        distance[to.id] = steps;
        reachedFrom[to.id] = from;
        if (free) {
            open.addFirst(to);
        } else {
            open.addLast(to);
        }
    }

    private List<String> path(Node start, Node end) {
        List<String> keys = new ArrayList<>();
        Node node = end;
        while (node != null) {
            if (node.action != null) {
                keys.add(node.action.key());
            }
            node = node == start ? null : reachedFrom[node.id];
        }
        return List.copyOf(keys.reversed());
    }
}
