package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Gantt;
import eu.clusterplanner.roadmap.FrozenPlan;
import eu.clusterplanner.roadmap.FrozenPlan.FrozenAction;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schedule as a Gantt for print, by work package. */
final class GanttPlan {

    /** A landscape page of A4 with margins of 20 mm, in pixels of 1/96 inch. */
    private static final int WIDTH = 970;

    /** On paper nobody can point at a title that is cut. */
    private static final int LABEL_LINES = 3;

    private final Story story;
    private final TimeScale scale;
    private final Map<String, FrozenAction> frozen;

    GanttPlan(Story story) {
        this.story = story;
        this.scale = TimeScale.of(story);
        this.frozen = story.frozen().stream()
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> action.start() != null || action.end() != null)
                .collect(Collectors.toMap(FrozenAction::action, Function.identity(), (one, other) -> one));
    }

    Gantt gantt() {
        List<Gantt.Row> rows = new ArrayList<>();
        for (Grouped group : Grouped.byWorkPackage(story)) {
            group.actions().forEach(action -> rows.add(bar(group.title(), action)));
            group.milestones().forEach(milestone -> rows.add(milestone(group.title(), milestone)));
        }
        Caption caption = new Caption(
                "gantt",
                story.text("caption.ganttTitle"),
                story.text("caption.ganttTitle"),
                story.text("figure.empty"));
        return new Gantt(caption, scale.timeline(), rows, List.of(), words(), WIDTH, LABEL_LINES);
    }

    private Gantt.Row bar(String group, Action action) {
        Gantt.Item item = item(group, action.key(), action.title());
        ScheduledAction scheduled = story.scheduled(action);
        if (scheduled == null) {
            return new Gantt.Bar(item, null);
        }
        Gantt.Span span = scale.span(scheduled);
        FrozenAction before = frozen.get(action.key());
        return new Gantt.Bar(
                item,
                span,
                slackUntil(scheduled),
                scheduled.critical(),
                action.timing().fixedStart() != null ? span.from() : null,
                before == null ? null : scale.span(before));
    }

    /** A title gets the room of the second column too. */
    private static Gantt.Item item(String group, String key, String title) {
        return new Gantt.Item(key, group, key + " " + title, "");
    }

    private @Nullable Double slackUntil(ScheduledAction action) {
        LocalDate latest = action.latestEnd();
        LocalDate end = action.earliestEnd();
        boolean known = latest != null && end != null && action.slack() != null && latest.isAfter(end);
        return known ? Double.valueOf(scale.evening(Objects.requireNonNull(latest))) : null;
    }

    private Gantt.Row milestone(String group, Milestone milestone) {
        Gantt.Item item = item(group, milestone.key(), milestone.title());
        return new Gantt.Milestone(item, at(milestone.key()), story.milestoneDate(milestone.key()), false, false);
    }

    private @Nullable Double at(String milestone) {
        ScheduledMilestone scheduled = story.milestone(milestone);
        if (scheduled == null) {
            return null;
        }
        LocalDate date = scheduled.date();
        if (date != null && !story.dates().monthsOnly()) {
            return scale.evening(date);
        }
        Integer month = scheduled.month();
        return month == null ? null : Double.valueOf(scale.within(month));
    }

    private String before(FrozenPlan plan) {
        return story.text(
                "gantt.before",
                Map.of("plan", plan.title(), "date", story.dates().day(plan.date())));
    }

    private Gantt.Words words() {
        Locale language = story.head().choices().language();
        List<String> months = Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                .toList();
        Gantt.Signs signs = new Gantt.Signs(
                story.text("gantt.bar"),
                story.text("gantt.critical"),
                story.text("gantt.slack"),
                story.text("gantt.milestone"),
                story.text("gantt.fixed"),
                "",
                story.text("gantt.today"),
                story.frozen().map(this::before).orElse(""));
        return new Gantt.Words(
                months,
                story.text("gantt.quarter"),
                story.text("gantt.month"),
                story.text("gantt.year"),
                story.text("gantt.undated"),
                signs);
    }
}
