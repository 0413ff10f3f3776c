package eu.clusterplanner.schedule;

import eu.clusterplanner.shared.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The network of a plan. A node, numbered from 0 in the order of the input, is an action that counts, or one or more
 * left-out actions that only pass dates on: replacing each by links from all its predecessors to all its followers would
 * square the number of links. Keys are looked up here, once; all that follows goes by numbers.
 */
final class PlanGraph {
    private final List<PlannedAction> input;
    /** For each key the place of its action in the input. */
    private final Map<String, Integer> places;
    /** For each place its node. */
    private final int[] nodes;
    /** For each node its action; null where dates are only passed on. */
    private final PerNode<PlannedAction> actions;

    private final Links in;
    private final Links out;
    private final int[] order;
    private int size;

    private PlanGraph(List<PlannedAction> input) {
        this.input = input;
        places = HashMap.newHashMap(input.size());
        nodes = new int[input.size()];
        actions = new PerNode<>(input.size());
        addNodes();
        LinkList links = links();
        in = links.in(size);
        out = links.out(size);
        order = sort();
    }

    static PlanGraph of(List<PlannedAction> actions) {
        return new PlanGraph(actions);
    }

    private void addNodes() {
        Map<String, Integer> groups = LeftOutGroups.of(
                input.stream().filter(action -> !action.counts()).toList());
        Map<Integer, Integer> groupNodes = new HashMap<>();
        for (int place = 0; place < nodes.length; place++) {
            PlannedAction action = input.get(place);
            places.put(action.key(), place);
            if (action.counts()) {
                actions.put(size, action);
                nodes[place] = size++;
            } else {
                nodes[place] = groupNodes.computeIfAbsent(number(groups, action.key()), group -> size++);
            }
        }
    }

    private LinkList links() {
        LinkList links = new LinkList(
                input.stream().mapToInt(action -> action.predecessors().size()).sum());
        for (int place = 0; place < nodes.length; place++) {
            int to = nodes[place];
            for (PlannedAction.Predecessor predecessor : input.get(place).predecessors()) {
                int before = number(places, predecessor.action());
                int from = nodes[before];
                boolean insideGroup = from == to && action(to) == null;
                if (!insideGroup && !input.get(before).isContinuous()) {
                    Period lag = predecessor.lag();
                    links.add(from, to, lag.isZero() ? Shift.NONE : Shift.of(lag));
                }
            }
        }
        return links;
    }

    private static int number(Map<String, Integer> numbers, String key) {
        return Objects.requireNonNull(numbers.get(key));
    }

    /** Kahn's algorithm: a node comes when all before it have come; nodes in circles never do. */
    private int[] sort() {
        int[] missing = new int[size];
        int[] sorted = new int[size];
        int found = 0;
        for (int node = 0; node < size; node++) {
            missing[node] = in.count(node);
            if (missing[node] == 0) {
                sorted[found++] = node;
            }
        }
        for (int done = 0; done < found; done++) {
            for (int link = out.first(sorted[done]); link < out.end(sorted[done]); link++) {
                int after = out.other(link);
                if (--missing[after] == 0) {
                    sorted[found++] = after;
                }
            }
        }
        return Arrays.copyOf(sorted, found);
    }

    /** How many nodes there are. */
    int size() {
        return size;
    }

    /** The action of a node; null where dates are only passed on. */
    @Nullable
    PlannedAction action(int node) {
        return actions.get(node);
    }

    /** The node of the action with this key. */
    int node(String key) {
        return nodes[number(places, key)];
    }

    /** For each node the links from what must finish before. */
    Links in() {
        return in;
    }

    /** For each node the links to what follows. */
    Links out() {
        return out;
    }

    /** Nodes with those before them first; incomplete when there is a circle. */
    int[] order() {
        return order;
    }

    boolean hasCycle() {
        return order.length < size;
    }
}
