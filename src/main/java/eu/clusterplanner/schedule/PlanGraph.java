package eu.clusterplanner.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Actions that count and the links between them. Left-out actions stay as nodes that pass dates on: replacing each by
 * links from all its predecessors to all its followers would square the number of links.
 */
final class PlanGraph {
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> byKey = new LinkedHashMap<>();
    private final List<Node> order;

    private PlanGraph(List<PlannedAction> actions) {
        addNodes(actions);
        addLinks(actions);
        order = sort();
    }

    static PlanGraph of(List<PlannedAction> actions) {
        return new PlanGraph(actions);
    }

    private void addNodes(List<PlannedAction> actions) {
        Map<String, Integer> groups = LeftOutGroups.of(
                actions.stream().filter(action -> !action.counts()).toList());
        Map<Integer, Node> groupNodes = new HashMap<>();
        for (PlannedAction action : actions) {
            Integer group = groups.get(action.key());
            Node node = group == null ? newNode(action) : groupNodes.get(group);
            if (node == null) {
                node = newNode(null);
                groupNodes.put(group, node);
            }
            byKey.put(action.key(), node);
        }
    }

    private Node newNode(@Nullable PlannedAction action) {
        Node node = new Node(nodes.size(), action);
        nodes.add(node);
        return node;
    }

    private void addLinks(List<PlannedAction> actions) {
        Map<String, PlannedAction> known = new HashMap<>();
        actions.forEach(action -> known.put(action.key(), action));
        for (PlannedAction action : actions) {
            for (PlannedAction.Predecessor predecessor : action.predecessors()) {
                PlannedAction before = known.get(predecessor.action());
                if (before != null && !before.isContinuous()) {
                    link(node(before), node(action), Shift.of(predecessor.lag()));
                }
            }
        }
    }

    private static void link(Node from, Node to, Shift lag) {
        boolean insideGroup = from == to && from.action == null;
        if (!insideGroup) {
            Node.Link link = new Node.Link(from, to, lag);
            from.out.add(link);
            to.in.add(link);
        }
    }

    private Node node(PlannedAction action) {
        return Objects.requireNonNull(byKey.get(action.key()));
    }

    /** Kahn's algorithm: a node comes when all before it have come; nodes in circles never do. */
    private List<Node> sort() {
        int[] missing = new int[nodes.size()];
        Deque<Node> ready = new ArrayDeque<>();
        for (Node node : nodes) {
            missing[node.id] = node.in.size();
            if (node.in.isEmpty()) {
                ready.add(node);
            }
        }
        List<Node> sorted = new ArrayList<>(nodes.size());
        for (Node node = ready.poll(); node != null; node = ready.poll()) {
            sorted.add(node);
            for (Node.Link link : node.out) {
                if (--missing[link.to().id] == 0) {
                    ready.add(link.to());
                }
            }
        }
        return sorted;
    }

    /** All nodes, in the order of the input. */
    List<Node> nodes() {
        return nodes;
    }

    /** Nodes with those before them first; incomplete when there is a circle. */
    List<Node> order() {
        return order;
    }

    boolean hasCycle() {
        return order.size() < nodes.size();
    }
}
