package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why an action has the dates that it has, and what hangs on it. */
record WhySentences(PlannedRoadmap plan, PlanWords words) {

    private static final int FIRST_FOLLOWERS = 5;

    List<String> of(String key) {
        ScheduledAction dates = plan.dates().get(key);
        Optional<PlannedAction> planned = plan.computed().input().actions().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        if (dates == null) {
            return planned.isEmpty() || planned.get().counts()
                    ? List.of(words.get("why.not-computed"))
                    : List.of(words.get("why.left-out"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("why.dates", Map.of("start", words.start(dates), "end", words.end(dates))));
        planned.ifPresent(action -> sentences.add(because(action, dates)));
        if (!dates.assumed().isEmpty()) {
            sentences.add(words.get("why.assumed"));
        }
        sentences.add(spare(dates));
        addFollowers(sentences, key);
        addMilestones(sentences, key);
        return sentences;
    }

    private String because(PlannedAction action, ScheduledAction dates) {
        String before = dates.because().action();
        return switch (dates.because().kind()) {
            case PARTNERSHIP_START -> words.get("why.partnership-start");
            case NOT_BEFORE -> words.get("why.not-before", Map.of("date", planned(action.notBefore())));
            case FIXED -> words.get("why.fixed");
            case ACTUAL -> words.get("why.actual");
            case PREDECESSOR -> before == null ? "" : predecessor(action, before);
        };
    }

    private String predecessor(PlannedAction action, String before) {
        ScheduledAction dates = plan.dates().get(before);
        String end = dates == null ? "" : words.end(dates);
        Optional<Period> lag = action.predecessors().stream()
                .filter(each -> each.action().equals(before))
                .map(PlannedAction.Predecessor::lag)
                .filter(each -> !each.isZero())
                .findFirst();
        return lag.map(wait -> words.get(
                        "why.predecessor.wait",
                        Map.of(
                                "action",
                                words.action(before),
                                "end",
                                end,
                                "wait",
                                words.formats().period(wait))))
                .orElseGet(() -> words.get("why.predecessor", Map.of("action", words.action(before), "end", end)));
    }

    private String planned(@Nullable PlannedDate date) {
        return date == null ? "" : words.formats().planned(date);
    }

    private String spare(ScheduledAction dates) {
        Long slack = dates.slack();
        if (dates.critical()) {
            return words.get(slack != null && slack < 0 ? "why.late" : "why.sets-end");
        }
        if (slack == null) {
            return words.get("why.stands");
        }
        String latest = dates.latestStart() == null ? "" : words.formats().shortDate(dates.latestStart());
        return latest.isEmpty()
                ? words.get("why.spare.days", Map.of("days", slack))
                : words.get("why.spare", Map.of("days", slack, "latest", latest));
    }

    private void addFollowers(List<String> sentences, String key) {
        List<String> followers = plan.computed().input().actions().stream()
                .filter(PlannedAction::counts)
                .filter(each -> each.predecessors().stream()
                        .anyMatch(link -> link.action().equals(key)))
                .map(PlannedAction::key)
                .toList();
        if (!followers.isEmpty()) {
            String named =
                    followers.stream().limit(FIRST_FOLLOWERS).map(words::action).collect(Collectors.joining("; "));
            int more = Math.max(0, followers.size() - FIRST_FOLLOWERS);
            sentences.add(words.get("why.followers", Map.of("actions", named, "more", more)));
        }
    }

    private void addMilestones(List<String> sentences, String key) {
        for (Milestone milestone : plan.roadmap().milestones()) {
            if (key.equals(milestone.after())) {
                ScheduledMilestone dates = plan.milestone(milestone.key());
                String date = dates == null ? "" : words.date(dates.date(), dates.month());
                sentences.add(words.get(
                        "why.milestone", Map.of("milestone", milestone.key() + " " + milestone.title(), "date", date)));
            }
        }
    }
}
