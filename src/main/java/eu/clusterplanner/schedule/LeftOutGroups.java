package eu.clusterplanner.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Left-out actions that wait for each other in a circle pass dates on as one: nobody waits inside such a group. The
 * groups are the strongly connected components (Kosaraju's two searches, without recursion).
 */
final class LeftOutGroups {
    private final Map<String, List<String>> before = new LinkedHashMap<>();
    private final Map<String, List<String>> after = new HashMap<>();

    /** @param leftOut left-out actions; links to actions that count or run all the time join nothing */
    private LeftOutGroups(List<PlannedAction> leftOut) {
        for (PlannedAction action : leftOut) {
            before.put(action.key(), new ArrayList<>());
            if (!action.isContinuous()) {
                after.put(action.key(), new ArrayList<>());
            }
        }
        for (PlannedAction action : leftOut) {
            for (PlannedAction.Predecessor predecessor : action.predecessors()) {
                List<String> followers = after.get(predecessor.action());
                if (followers != null) {
                    followers.add(action.key());
                    listOf(before, action.key()).add(predecessor.action());
                }
            }
        }
    }

    /** For each left-out action the number of its group, from 0 without gaps. */
    static Map<String, Integer> of(List<PlannedAction> leftOut) {
        LeftOutGroups search = new LeftOutGroups(leftOut);
        Set<String> seen = new HashSet<>();
        List<String> finished = new ArrayList<>();
        search.before.keySet().forEach(key -> finished.addAll(walk(key, search.before, seen)));
        Collections.reverse(finished);
        Map<String, Integer> groups = new HashMap<>();
        seen.clear();
        int number = 0;
        for (String key : finished) {
            if (!seen.contains(key)) {
                for (String member : walk(key, search.after, seen)) {
                    groups.put(member, number);
                }
                number++;
            }
        }
        return groups;
    }

    /** Depth-first walk over what was not seen yet, in the order in which the visits end. */
    private static List<String> walk(String root, Map<String, List<String>> links, Set<String> seen) {
        List<String> finished = new ArrayList<>();
        if (!seen.add(root)) {
            return finished;
        }
        record Visit(String key, Iterator<String> next) {}
        Deque<Visit> path = new ArrayDeque<>();
        path.push(new Visit(root, listOf(links, root).iterator()));
        while (!path.isEmpty()) {
            Visit visit = path.element();
            if (!visit.next().hasNext()) {
                finished.add(path.pop().key());
                continue;
            }
            String key = visit.next().next();
            if (seen.add(key)) {
                path.push(new Visit(key, listOf(links, key).iterator()));
            }
        }
        return finished;
    }

    private static List<String> listOf(Map<String, List<String>> links, String key) {
        return links.getOrDefault(key, List.of());
    }
}
