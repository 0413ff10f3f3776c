package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.roadmap.PlanLines.ActionLine;
import eu.clusterplanner.document.roadmap.PlanLines.MilestoneLine;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Section 3: what each stretch of the plan brings, and what is decided in it. */
final class PhasesSection {

    private final Story story;

    PhasesSection(Story story) {
        this.story = story;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        Grid grid = new Grid(story)
                .column("horizon", 1.1)
                .column("actions", 1.6)
                .column("results", 3.2)
                .column("decisions", 3.2);
        for (Horizon horizon : Horizon.values()) {
            List<ActionLine> starting = story.counting().stream()
                    .filter(action -> Horizon.of(story.scheduled(action)).equals(Optional.of(horizon)))
                    .toList();
            String results = milestones(horizon, milestone -> !milestone.gate());
            String decisions = milestones(horizon, MilestoneLine::gate);
            if (!starting.isEmpty() || !results.isEmpty() || !decisions.isEmpty()) {
                grid.row(story.text("horizon." + horizon), actions(starting), results, decisions);
            }
        }
        blocks.addAll(grid.table("phases"));
        return Section.of("s3", story.text("section.phases"), blocks, List.of());
    }

    private String actions(List<ActionLine> starting) {
        long critical = starting.stream()
                .map(story::scheduled)
                .filter(action -> action != null && isCritical(action))
                .count();
        return story.text("phases.actions", Map.of("count", starting.size(), "critical", critical));
    }

    private static boolean isCritical(ScheduledAction action) {
        return action.critical();
    }

    private String milestones(Horizon horizon, Predicate<MilestoneLine> which) {
        return story.input().plan().milestones().stream()
                .filter(which)
                .filter(milestone -> horizon(milestone).equals(Optional.of(horizon)))
                .map(milestone -> story.milestoneDate(milestone.key()) + ": " + milestone.title())
                .collect(Collectors.joining("\n"));
    }

    private Optional<Horizon> horizon(MilestoneLine milestone) {
        ScheduledMilestone scheduled = story.milestone(milestone.key());
        return Optional.ofNullable(scheduled == null ? null : scheduled.month()).map(Horizon::of);
    }
}
