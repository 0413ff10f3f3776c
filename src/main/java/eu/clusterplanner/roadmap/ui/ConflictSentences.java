package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.schedule.Conflict;
import eu.clusterplanner.schedule.LoadMonth;
import eu.clusterplanner.schedule.PartnerLoad;
import eu.clusterplanner.schedule.ScheduledAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What cannot be as planned, in sentences; too much work of one partner is one sentence for all its months. */
record ConflictSentences(PlannedRoadmap plan, PlanWords words) {

    private static final int FIRST_MONTHS = 4;

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Map<String, List<LoadMonth>> overloads = new LinkedHashMap<>();
        for (Conflict conflict : plan.computed().schedule().conflicts()) {
            String partner = conflict.partner();
            LoadMonth month = conflict.month();
            if (partner != null && month != null) {
                overloads.computeIfAbsent(partner, key -> new ArrayList<>()).add(month);
            } else {
                sentences.add(sentence(conflict));
            }
        }
        overloads.forEach((partner, months) -> sentences.add(overload(partner, months)));
        return sentences;
    }

    private String sentence(Conflict conflict) {
        String first = conflict.actions().isEmpty() ? "" : conflict.actions().getFirst();
        ScheduledAction dates = plan.dates().get(first);
        String end = dates == null ? "" : words.end(dates);
        return switch (conflict.kind()) {
            case CYCLE -> words.get("conflict.cycle", Map.of("actions", circle(conflict.actions())));
            case FIXED_TOO_EARLY ->
                words.get(
                        "conflict.fixed",
                        Map.of(
                                "action",
                                words.action(first),
                                "start",
                                dates == null ? "" : words.start(dates),
                                "before",
                                words.action(conflict.actions().getLast())));
            case DEADLINE_MISSED -> words.get("conflict.deadline", Map.of("action", words.action(first), "end", end));
            case AFTER_END -> words.get("conflict.after-end", Map.of("action", words.action(first), "end", end));
            case OVERLOAD -> conflict.detail();
        };
    }

    /** The first one again at the end, so that the circle is seen. */
    private String circle(List<String> actions) {
        return Stream.concat(actions.stream(), actions.stream().limit(1))
                .map(words::action)
                .collect(Collectors.joining(" → "));
    }

    private String overload(String partner, List<LoadMonth> months) {
        String named = months.stream()
                .limit(FIRST_MONTHS)
                .map(month -> words.get(
                        "conflict.overload.month",
                        Map.of(
                                "month",
                                words.month(month),
                                "needed",
                                words.formats().decimal(needed(partner, month)))))
                .collect(Collectors.joining(", "));
        return words.get(
                "conflict.overload",
                Map.of(
                        "partner",
                        words.partner(partner),
                        "count",
                        months.size(),
                        "capacity",
                        words.formats().decimal(capacity(partner)),
                        "months",
                        named,
                        "more",
                        Math.max(0, months.size() - FIRST_MONTHS)));
    }

    private double needed(String partner, LoadMonth month) {
        return load(partner)
                .filter(each -> each.month().equals(month))
                .mapToDouble(PartnerLoad::personDays)
                .sum();
    }

    private double capacity(String partner) {
        return load(partner)
                .map(PartnerLoad::capacity)
                .filter(capacity -> capacity != null)
                .findFirst()
                .orElse(0.0);
    }

    private Stream<PartnerLoad> load(String partner) {
        return plan.computed().schedule().load().stream()
                .filter(each -> each.partner().equals(partner));
    }
}
