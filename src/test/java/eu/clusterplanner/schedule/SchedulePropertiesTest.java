package eu.clusterplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every plan, tried on seeded ones; a failure names its seed. */
class SchedulePropertiesTest {

    /** A plan with the seed that made it, so that each failing case names it. */
    record Case(long seed, PlanInput input) {
        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static Stream<Case> simplePlans() {
        return cases(RandomPlan::simple);
    }

    static Stream<Case> richPlans() {
        return cases(RandomPlan::rich);
    }

    /** A series that starts later can lose its last occurrence and so end earlier. */
    static Stream<Case> plansWithoutSeries() {
        return richPlans()
                .filter(plan -> plan.input().actions().stream().noneMatch(a -> a.mode() == ActionMode.REPEATS));
    }

    private static Stream<Case> cases(LongFunction<PlanInput> plans) {
        return LongStream.rangeClosed(1, 400).mapToObj(seed -> new Case(seed, plans.apply(seed)));
    }

    @ParameterizedTest
    @MethodSource("simplePlans")
    void without_limits_no_action_is_latest_before_it_is_earliest(Case plan) {
        Schedule schedule = CriticalPath.schedule(plan.input());
        assertThat(schedule.actions()).allSatisfy(action -> {
            assertThat(action.latestStart()).isAfterOrEqualTo(action.earliestStart());
            assertThat(action.latestEnd()).isAfterOrEqualTo(action.earliestEnd());
            assertThat(action.slack()).isNotNegative();
        });
    }

    @ParameterizedTest
    @MethodSource("richPlans")
    void earliest_is_not_after_latest_unless_something_stands_in_the_way(Case plan) {
        Schedule schedule = CriticalPath.schedule(plan.input());
        boolean stands = plan.input().actions().stream().anyMatch(PlannedAction::standsFast);
        boolean missed = schedule.conflicts().stream().anyMatch(c -> c.kind() == Conflict.Kind.DEADLINE_MISSED);
        if (!stands && !missed) {
            assertThat(schedule.actions())
                    .allSatisfy(action -> assertThat(action.latestStart()).isAfterOrEqualTo(action.earliestStart()));
        }
    }

    @ParameterizedTest
    @MethodSource("simplePlans")
    void the_latest_start_is_exactly_the_last_that_moves_no_end(Case plan) {
        Schedule schedule = CriticalPath.schedule(plan.input());
        for (ScheduledAction action : schedule.actions()) {
            LocalDate latest = Objects.requireNonNull(action.latestStart());
            assertThat(endWhen(plan.input(), action.action(), latest)).isEqualTo(schedule.end());
            assertThat(endWhen(plan.input(), action.action(), latest.plusDays(1)))
                    .isAfter(schedule.end());
        }
    }

    private static @Nullable LocalDate endWhen(PlanInput input, String key, LocalDate notBefore) {
        List<PlannedAction> actions = input.actions().stream()
                .map(action -> action.key().equals(key)
                        ? copy(action).notBefore(PlannedDate.on(notBefore)).build()
                        : action)
                .toList();
        return CriticalPath.schedule(with(input, actions)).end();
    }

    @ParameterizedTest
    @MethodSource("simplePlans")
    void earliest_dates_are_those_of_a_plain_search_over_all_ways(Case plan) {
        Schedule schedule = CriticalPath.schedule(plan.input());
        Map<String, PlannedAction> actions = new HashMap<>();
        plan.input().actions().forEach(action -> actions.put(action.key(), action));
        for (ScheduledAction action : schedule.actions()) {
            PlannedAction planned = Objects.requireNonNull(actions.get(action.action()));
            assertThat(action.earliestStart()).isEqualTo(plainStart(plan.input(), actions, planned));
        }
    }

    /** Follows every way through left-out actions one by one, as the rule is written. */
    private static LocalDate plainStart(PlanInput input, Map<String, PlannedAction> actions, PlannedAction action) {
        LocalDate start = Objects.requireNonNull(input.frame().start());
        for (Way way : ways(actions, action, new Way(action, 0, 0))) {
            LocalDate free = Objects.requireNonNull(way.from.duration()).addTo(plainStart(input, actions, way.from));
            LocalDate day = free.plusMonths(way.months).plusDays(way.days);
            start = day.isAfter(start) ? day : start;
        }
        return start;
    }

    private record Way(PlannedAction from, int months, int days) {}

    private static List<Way> ways(Map<String, PlannedAction> actions, PlannedAction action, Way soFar) {
        List<Way> ways = new ArrayList<>();
        for (PlannedAction.Predecessor link : action.predecessors()) {
            PlannedAction before = Objects.requireNonNull(actions.get(link.action()));
            Way way = new Way(
                    before,
                    soFar.months + link.lag().wholeMonths(),
                    soFar.days + link.lag().wholeDays());
            if (before.counts()) {
                ways.add(way);
            } else {
                ways.addAll(ways(actions, before, way));
            }
        }
        return ways;
    }

    @ParameterizedTest
    @MethodSource("plansWithoutSeries")
    void one_more_predecessor_makes_nothing_earlier(Case plan) {
        List<PlannedAction> actions = new ArrayList<>(plan.input().actions());
        Random random = new Random(plan.seed());
        int later = 1 + random.nextInt(actions.size() - 1);
        String before = actions.get(random.nextInt(later)).key();
        PlannedActionBuilder changed = copy(actions.get(later)).after(before, Period.days(random.nextInt(9)));
        actions.set(later, changed.build());
        Map<String, LocalDate> then = starts(CriticalPath.schedule(with(plan.input(), actions)));
        starts(CriticalPath.schedule(plan.input()))
                .forEach((key, start) -> assertThat(then.get(key)).as(key).isAfterOrEqualTo(start));
    }

    @ParameterizedTest
    @MethodSource("richPlans")
    void the_order_of_the_input_changes_no_date(Case plan) {
        List<PlannedAction> actions = new ArrayList<>();
        Random random = new Random(plan.seed());
        for (PlannedAction action : plan.input().actions()) {
            List<PlannedAction.Predecessor> links = new ArrayList<>(action.predecessors());
            Collections.shuffle(links, random);
            PlannedActionBuilder copy = copyWithoutLinks(action);
            links.forEach(link -> copy.after(link.action(), link.lag()));
            actions.add(copy.build());
        }
        Collections.shuffle(actions, random);
        assertThat(dates(CriticalPath.schedule(with(plan.input(), actions))))
                .containsExactlyInAnyOrderElementsOf(dates(CriticalPath.schedule(plan.input())));
    }

    private static List<String> dates(Schedule schedule) {
        return schedule.actions().stream()
                .map(action -> String.join(
                        " ",
                        action.action(),
                        Plan.earliest(schedule, action.action()),
                        Plan.latest(schedule, action.action()),
                        String.valueOf(action.slack()),
                        String.valueOf(action.critical())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("richPlans")
    void without_an_action_that_nobody_follows_all_others_start_as_before(Case plan) {
        Set<String> followed = new HashSet<>();
        plan.input().actions().forEach(action -> action.predecessors().forEach(link -> followed.add(link.action())));
        Map<String, LocalDate> before = starts(CriticalPath.schedule(plan.input()));
        for (PlannedAction last : plan.input().actions()) {
            if (!followed.contains(last.key())) {
                List<PlannedAction> actions = new ArrayList<>(plan.input().actions());
                actions.remove(last);
                Map<String, LocalDate> expected = new HashMap<>(before);
                expected.remove(last.key());
                assertThat(starts(CriticalPath.schedule(with(plan.input(), actions))))
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("richPlans")
    void all_person_days_of_actions_that_count_lie_in_some_month(Case plan) {
        double planned = plan.input().actions().stream()
                .filter(PlannedAction::counts)
                .flatMap(action -> action.contributions().stream())
                .mapToDouble(PlannedAction.Contribution::personDays)
                .sum();
        assertThat(CriticalPath.schedule(plan.input()).load().stream()
                        .mapToDouble(PartnerLoad::personDays)
                        .sum())
                .isCloseTo(planned, within(1e-6));
    }

    private static Map<String, LocalDate> starts(Schedule schedule) {
        Map<String, LocalDate> starts = new HashMap<>();
        schedule.actions()
                .forEach(action -> starts.put(action.action(), Objects.requireNonNull(action.earliestStart())));
        return starts;
    }

    private static PlanInput with(PlanInput input, List<PlannedAction> actions) {
        return new PlanInput(input.frame(), actions, input.milestones(), input.partners());
    }

    private static PlannedActionBuilder copy(PlannedAction action) {
        PlannedActionBuilder copy = copyWithoutLinks(action);
        action.predecessors().forEach(link -> copy.after(link.action(), link.lag()));
        return copy;
    }

    private static PlannedActionBuilder copyWithoutLinks(PlannedAction action) {
        PlannedActionBuilder copy = PlannedAction.named(action.key())
                .status(action.status())
                .moscow(action.moscow())
                .mode(action.mode())
                .duration(action.duration())
                .notBefore(action.notBefore())
                .fixedStart(action.fixedStart())
                .deadline(action.deadline())
                .repeatEvery(action.repeatEvery())
                .repeatUntil(action.repeatUntil())
                .afterGrant(action.afterGrant())
                .actualStart(action.actualStart())
                .actualEnd(action.actualEnd());
        action.contributions().forEach(given -> copy.contribution(given.partner(), given.personDays()));
        return copy;
    }
}
