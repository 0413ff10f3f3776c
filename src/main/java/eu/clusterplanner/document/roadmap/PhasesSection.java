package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Section 3: what each stretch of the plan brings, and what is decided in it. */
final class PhasesSection {

    /** Milestones of a phase; all of them stand in the section of their own. */
    private static final int SHOWN = 8;

    private final Story story;

    PhasesSection(Story story) {
        this.story = story;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        Grid grid = new Grid(story)
                .column("horizon", 1.35)
                .column("actions", 1.75)
                .column("results", 3.1)
                .column("decisions", 2.9);
        for (Horizon horizon : Horizon.values()) {
            List<Action> starting = story.counting().stream()
                    .filter(action -> Horizon.of(story.scheduled(action)).equals(Optional.of(horizon)))
                    .toList();
            String results = milestones(horizon, milestone -> !Story.isGate(milestone));
            String decisions = milestones(horizon, Story::isGate);
            if (!starting.isEmpty() || !results.isEmpty() || !decisions.isEmpty()) {
                grid.row(story.text("horizon." + horizon), actions(starting), results, decisions);
            }
        }
        blocks.addAll(grid.table("phases"));
        return Section.of("s3", story.text("section.phases"), blocks, List.of());
    }

    private String actions(List<Action> starting) {
        long critical = starting.stream()
                .map(story::scheduled)
                .filter(action -> action != null && isCritical(action))
                .count();
        return story.text("phases.actions", Map.of("count", starting.size(), "critical", critical));
    }

    private static boolean isCritical(ScheduledAction action) {
        return action.critical();
    }

    private String milestones(Horizon horizon, Predicate<Milestone> which) {
        List<String> all = story.input().roadmap().milestones().stream()
                .filter(which)
                .filter(milestone -> horizon(milestone).equals(Optional.of(horizon)))
                .sorted(Comparator.comparingInt(this::month).thenComparing(this::day))
                .map(milestone -> story.milestoneDate(milestone.key()) + ": " + milestone.title())
                .toList();
        return String.join("\n", story.some(all, SHOWN));
    }

    private int month(Milestone milestone) {
        ScheduledMilestone scheduled = story.milestone(milestone.key());
        Integer month = scheduled == null ? null : scheduled.month();
        return month == null ? Integer.MAX_VALUE : month;
    }

    private LocalDate day(Milestone milestone) {
        ScheduledMilestone scheduled = story.milestone(milestone.key());
        LocalDate day = scheduled == null ? null : scheduled.date();
        return day == null ? LocalDate.MAX : day;
    }

    private Optional<Horizon> horizon(Milestone milestone) {
        ScheduledMilestone scheduled = story.milestone(milestone.key());
        return Optional.ofNullable(scheduled == null ? null : scheduled.month()).map(Horizon::of);
    }
}
