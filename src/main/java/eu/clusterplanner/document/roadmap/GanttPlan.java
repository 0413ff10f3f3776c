package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Gantt;
import eu.clusterplanner.figure.Timeline;
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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schedule as a Gantt for print, by work package. */
final class GanttPlan {

    /** A landscape page of A4 with margins of 20 mm, in pixels of 1/96 inch. */
    private static final int WIDTH = 970;

    /** More than this cannot be read on paper; a date far outside, mostly a slip of the pen, stands at the edge. */
    private static final int YEARS = 40;

    private static final int YEARS_BEFORE = 5;

    private final Story story;
    private final Timeline timeline;

    GanttPlan(Story story) {
        this.story = story;
        this.timeline = timeline(story);
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
        return new Gantt(caption, timeline, rows, List.of(), words(), WIDTH);
    }

    private static Timeline timeline(Story story) {
        List<ScheduledAction> actions = story.input().schedule().actions();
        List<ScheduledMilestone> milestones = story.input().schedule().milestones();
        if (story.dates().monthsOnly()) {
            int last = Stream.concat(
                            actions.stream().map(ScheduledAction::endMonth),
                            milestones.stream().map(ScheduledMilestone::month).filter(Objects::nonNull))
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(1);
            return Timeline.ofMonths(Math.clamp(last, 1, 12 * YEARS));
        }
        List<LocalDate> days = Stream.concat(
                        actions.stream().flatMap(a -> Stream.of(a.earliestStart(), a.earliestEnd())),
                        milestones.stream().map(ScheduledMilestone::date))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return daily(story, days.getFirst(), days.getLast());
    }

    private static Timeline daily(Story story, LocalDate first, LocalDate last) {
        LocalDate start = Objects.requireNonNullElse(story.input().schedule().start(), first);
        LocalDate from = later(first, start.minusYears(YEARS_BEFORE));
        Timeline all = Timeline.between(from, earlier(last, from.plusYears(YEARS)));
        LocalDate today = story.head().asOf();
        return today.isBefore(from) || all.at(today) > all.months() ? all : all.withToday(all.at(today));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Gantt.Row bar(String group, Action action) {
        Gantt.Item item = item(group, action.key(), action.title());
        ScheduledAction scheduled = story.scheduled(action);
        if (scheduled == null) {
            return new Gantt.Bar(item, null);
        }
        Gantt.Span span = span(scheduled);
        return new Gantt.Bar(
                item,
                span,
                slackUntil(scheduled),
                scheduled.critical(),
                action.timing().fixedStart() != null ? span.from() : null);
    }

    /** On paper nobody can point at a title that is cut, so it gets the room of the second column too. */
    private static Gantt.Item item(String group, String key, String title) {
        return new Gantt.Item(key, group, key + " " + title, "");
    }

    private Gantt.Span span(ScheduledAction action) {
        LocalDate start = action.earliestStart();
        LocalDate end = action.earliestEnd();
        if (start == null || end == null) {
            return new Gantt.Span(within(action.startMonth() - 1.0), within(action.endMonth()));
        }
        // people can enter a real end before the real start; it is shown from the earlier to the later day
        return new Gantt.Span(within(timeline.at(earlier(start, end))), within(timeline.after(later(start, end))));
    }

    private double within(double position) {
        return Math.clamp(position, 0, timeline.months());
    }

    private @Nullable Double slackUntil(ScheduledAction action) {
        LocalDate latest = action.latestEnd();
        LocalDate end = action.earliestEnd();
        boolean known = latest != null && end != null && action.slack() != null && latest.isAfter(end);
        return known ? Double.valueOf(within(timeline.after(Objects.requireNonNull(latest)))) : null;
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
            return within(timeline.after(date));
        }
        Integer month = scheduled.month();
        return month == null ? null : Double.valueOf(within(month));
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
                story.text("gantt.today"));
        return new Gantt.Words(
                months,
                story.text("gantt.quarter"),
                story.text("gantt.month"),
                story.text("gantt.year"),
                story.text("gantt.undated"),
                signs);
    }
}
