package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Call;
import eu.clusterplanner.action.WorkPackage;
import eu.clusterplanner.document.content.DocumentWords;
import eu.clusterplanner.roadmap.Deliverable;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.roadmap.Risk;
import eu.clusterplanner.schedule.ScheduledMilestone;
import eu.clusterplanner.shared.NamedRecord;
import eu.clusterplanner.strategy.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plan holds of each action elsewhere, found by key. */
final class Linked {

    private final Map<String, String> objectives;
    private final Map<String, String> markets;
    private final Map<String, String> workPackages;
    private final Map<String, Indicator> indicators;
    private final Map<String, Call> calls;
    private final Map<String, List<Deliverable>> deliverables;
    private final Map<String, List<Milestone>> milestones;
    private final Map<String, ScheduledMilestone> datedMilestones;
    private final Map<String, List<Risk>> risks = new HashMap<>();

    Linked(ActionListInput input) {
        objectives = input.actions().objectives().stream()
                .collect(Collectors.toMap(NamedRecord::key, each -> each.key() + " " + each.name()));
        markets = input.actions().markets().stream().collect(Collectors.toMap(NamedRecord::key, NamedRecord::name));
        workPackages = input.actions().workPackages().stream()
                .collect(Collectors.toMap(WorkPackage::key, each -> each.key() + " " + each.title()));
        indicators = byKey(input.strategy().indicators(), Indicator::key);
        calls = byKey(input.actions().calls(), Call::key);
        deliverables = input.roadmap().deliverables().stream()
                .collect(Collectors.groupingBy(each -> DocumentWords.orEmpty(each.action())));
        milestones = input.roadmap().milestones().stream()
                .collect(Collectors.groupingBy(each -> DocumentWords.orEmpty(each.after())));
        datedMilestones = byKey(input.schedule().milestones(), ScheduledMilestone::milestone);
        for (Risk risk : input.roadmap().risks()) {
            risk.actions()
                    .forEach(action -> risks.computeIfAbsent(action, key -> new ArrayList<>())
                            .add(risk));
        }
    }

    private static <T> Map<String, T> byKey(List<T> records, Function<T, String> key) {
        return records.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    /** Key and title of a work package; empty for none. */
    String workPackage(@Nullable String key) {
        return workPackages.getOrDefault(DocumentWords.orEmpty(key), "");
    }

    /** Name of a target market; empty for none. */
    String market(@Nullable String key) {
        return markets.getOrDefault(DocumentWords.orEmpty(key), "");
    }

    /** Keys and titles of the objectives that an action serves. */
    List<String> objectives(Action action) {
        return action.objectives().stream()
                .flatMap(key -> Stream.ofNullable(objectives.get(key)))
                .toList();
    }

    List<Indicator> indicators(Action action) {
        return action.indicators().stream()
                .flatMap(key -> Stream.ofNullable(indicators.get(key)))
                .toList();
    }

    List<Deliverable> deliverables(Action action) {
        return deliverables.getOrDefault(action.key(), List.of());
    }

    /** The milestones that fall on the end of an action. */
    List<Milestone> milestones(Action action) {
        return milestones.getOrDefault(action.key(), List.of());
    }

    List<Risk> risks(Action action) {
        return risks.getOrDefault(action.key(), List.of());
    }

    Optional<Call> call(@Nullable String key) {
        return Optional.ofNullable(calls.get(DocumentWords.orEmpty(key)));
    }

    /** When a milestone is; nothing for one that is not in the plan. */
    @Nullable
    ScheduledMilestone dated(Milestone milestone) {
        return datedMilestones.get(milestone.key());
    }
}
