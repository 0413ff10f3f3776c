package eu.clusterplanner.valuechain.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which stage hands over to which: along {@code feeds}; in a chain that has none, the primary stages in file order. */
record ChainLinks(List<StageInterface> links) {

    static ChainLinks of(List<ChainStage> stages) {
        List<StageInterface> fed = alongFeeds(stages);
        return new ChainLinks(fed.isEmpty() ? inFileOrder(stages) : fed);
    }

    private static List<StageInterface> alongFeeds(List<ChainStage> stages) {
        List<String> known = stages.stream().map(ChainStage::key).toList();
        return stages.stream()
                .flatMap(from -> from.feeds().stream()
                        .filter(known::contains)
                        .distinct()
                        .map(to -> new StageInterface(from.key(), to)))
                .toList();
    }

    private static List<StageInterface> inFileOrder(List<ChainStage> stages) {
        List<String> primary = stages.stream()
                .filter(ChainStage::isPrimary)
                .map(ChainStage::key)
                .toList();
        List<StageInterface> links = new ArrayList<>();
        for (int i = 1; i < primary.size(); i++) {
            links.add(new StageInterface(primary.get(i - 1), primary.get(i)));
        }
        return List.copyOf(links);
    }

    /** For each stage that has any, the number of other stages reachable from it; circles are walked once. */
    Map<String, Integer> downstream() {
        Map<String, List<String>> next = new HashMap<>();
        for (StageInterface link : links) {
            next.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link.to());
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String stage : next.keySet()) {
            counts.put(stage, reachable(stage, next).size() - 1);
        }
        return counts;
    }

    private static Set<String> reachable(String start, Map<String, List<String>> next) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String stage : next.getOrDefault(open.pop(), List.of())) {
                if (seen.add(stage)) {
                    open.push(stage);
                }
            }
        }
        return seen;
    }
}
