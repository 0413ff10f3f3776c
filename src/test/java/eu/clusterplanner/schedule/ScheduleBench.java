package eu.clusterplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.shared.Period;
import eu.clusterplanner.testing.BenchReport;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mpxj.DayType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/**
 * The dates of a plan beside those of MPXJ's critical path scheduler, which works in a calendar without breaks here: the
 * same dates first, then the times. Both start from a plan in their own model in memory and end with all dates in it; both
 * run in turns, each for as much processor time as the other, the first half of it to warm up. MPXJ gets a project that
 * was not scheduled before each time, with which it is faster than with the same again.
 */
class ScheduleBench {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int REACH = 60;
    private static final double TIMES_FASTER = 20;

    /** before: places of the actions that it waits for. */
    private record Work(int days, List<Integer> before) {}

    @Test
    void the_same_dates_and_how_long_they_take() throws Exception {
        try (BenchReport report = new BenchReport(
                "Schedule, beside MPXJ 14.3.4 (MicrosoftScheduler, days without breaks), processor time")) {
            for (int actions : List.of(1_000, 10_000)) {
                List<Work> works = works(actions);
                compare(CriticalPath.schedule(input(works)), scheduled(project(works)));
                line(report, actions, times(works, 20 + 200_000 / actions));
            }
        }
    }

    /** ours, theirs: milliseconds of processor time, the middle one of all runs. */
    private record Times(double ours, double theirs) {}

    private static Times times(List<Work> works, int rounds) throws Exception {
        PlanInput input = input(works);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ProjectFile project = project(works);
            double turn = BenchReport.timeOfThread(() -> scheduled(project));
            theirs.add(turn);
            for (double spent = 0; spent < turn; spent += ours.getLast()) {
                ours.add(BenchReport.timeOfThread(() -> CriticalPath.schedule(input)));
            }
        }
        return new Times(warm(ours), warm(theirs));
    }

    private static double warm(List<Double> times) {
        return BenchReport.median(times.subList(times.size() / 2, times.size()));
    }

    private static void line(BenchReport report, int actions, Times times) {
        double faster = times.theirs() / times.ours();
        report.line(
                faster >= TIMES_FASTER,
                "20 times faster",
                String.format(
                        Locale.ROOT,
                        "%,6d actions: ours %.2f ms, MPXJ %.1f ms, %.0f times faster, all dates the same",
                        actions,
                        times.ours(),
                        times.theirs(),
                        faster));
    }

    private static List<Work> works(int actions) {
        Random random = new Random(7);
        return IntStream.range(0, actions)
                .mapToObj(place -> new Work(
                        2 + random.nextInt(14),
                        place < 20
                                ? List.of()
                                : random.ints(1 + random.nextInt(3), Math.max(0, place - REACH), place)
                                        .distinct()
                                        .boxed()
                                        .toList()))
                .toList();
    }

    private static PlanInput input(List<Work> works) {
        List<PlannedAction> actions = new ArrayList<>();
        for (Work work : works) {
            PlannedActionBuilder action =
                    PlannedAction.named("A" + actions.size()).duration(Period.days(work.days()));
            work.before().forEach(place -> action.after("A" + place, Period.ZERO));
            actions.add(action.build());
        }
        return new PlanInput(new PlanFrame(START, null, null), actions, List.of(), List.of());
    }

    private static ProjectFile project(List<Work> works) {
        ProjectFile project = new ProjectFile();
        project.setDefaultCalendar(always(project));
        project.getProjectProperties().setMinutesPerDay(24 * 60);
        project.getProjectProperties().setMinutesPerWeek(7 * 24 * 60);
        project.getProjectProperties().setStartDate(START.atStartOfDay());
        List<Task> tasks = new ArrayList<>();
        for (Work work : works) {
            Task task = project.addTask();
            task.setName("A" + tasks.size());
            task.setDuration(Duration.getInstance(work.days(), TimeUnit.DAYS));
            task.setActualDuration(Duration.getInstance(0, TimeUnit.DAYS));
            task.setRemainingDuration(task.getDuration());
            work.before()
                    .forEach(place -> task.addPredecessor(new Relation.Builder()
                            .predecessorTask(tasks.get(place))
                            .type(RelationType.FINISH_START)));
            tasks.add(task);
        }
        return project;
    }

    private static ProjectCalendar always(ProjectFile project) {
        ProjectCalendar calendar = project.addCalendar();
        calendar.setName("Always");
        Stream.of(DayOfWeek.values()).forEach(day -> {
            calendar.setCalendarDayType(day, DayType.WORKING);
            ProjectCalendarHours hours = calendar.addCalendarHours(day);
            hours.add(new LocalTimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        });
        return calendar;
    }

    private static ProjectFile scheduled(ProjectFile project) throws CpmException {
        new MicrosoftScheduler().schedule(project, START.atStartOfDay());
        return project;
    }

    private static void compare(Schedule ours, ProjectFile theirs) {
        assertThat(ours.actions().stream()
                        .map(action -> List.of(
                                action.action(),
                                String.valueOf(action.earliestStart()),
                                String.valueOf(action.earliestEnd()),
                                String.valueOf(action.latestStart()),
                                String.valueOf(action.latestEnd())))
                        .toList())
                .isEqualTo(theirs.getTasks().stream()
                        .map(task -> List.of(
                                task.getName(),
                                first(task.getEarlyStart()),
                                last(task.getEarlyFinish()),
                                first(task.getLateStart()),
                                last(task.getLateFinish())))
                        .toList());
    }

    private static String first(LocalDateTime start) {
        return start.toLocalDate().toString();
    }

    /** The last day: midnight belongs to the day that ends with it. */
    private static String last(LocalDateTime finish) {
        return finish.minusNanos(1).toLocalDate().toString();
    }
}
