package eu.clusterplanner.roadmap;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.roadmap.ActionChange.Kind;
import eu.clusterplanner.roadmap.FrozenPlan.FrozenAction;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.ProjectCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanComparisonTest {

    private static final ProjectCalendar CALENDAR = new ProjectCalendar(LocalDate.of(2027, 1, 1));

    @Test
    void an_action_that_slipped_is_later_and_as_long_as_before() {
        ActionChange change =
                only(dates("A", "2027-03-01", "2027-03-19"), dates("A", "2027-03-13", "2027-03-31"), CALENDAR);

        assertThat(change.kind()).isEqualTo(Kind.MOVED);
        assertThat(change.start()).isEqualTo(days(12));
        assertThat(change.end()).isEqualTo(days(12));
        assertThat(change.longer()).isNull();
    }

    @Test
    void an_action_that_takes_less_time_ends_earlier() {
        ActionChange change =
                only(dates("A", "2027-03-01", "2027-03-19"), dates("A", "2027-03-01", "2027-03-09"), CALENDAR);

        assertThat(change.startMoved()).isFalse();
        assertThat(change.end()).isEqualTo(days(-10));
        assertThat(change.longer()).isEqualTo(days(-10));
    }

    @Test
    void a_later_start_with_the_same_end_has_moved() {
        ActionChange change =
                only(dates("A", "2027-03-01", "2027-03-19"), dates("A", "2027-03-05", "2027-03-19"), CALENDAR);

        assertThat(change.kind()).isEqualTo(Kind.MOVED);
        assertThat(change.endMoved()).isFalse();
        assertThat(change.longer()).isEqualTo(days(-4));
    }

    @Test
    void what_moved_most_at_its_end_stands_first_and_what_stayed_last() {
        PlanComparison comparison = PlanComparison.of(
                List.of(
                        dates("SAME", "2027-01-01", "2027-01-31"),
                        dates("LITTLE", "2027-01-01", "2027-01-31"),
                        dates("GONE", "2027-01-01", "2027-01-31"),
                        dates("START", "2027-01-01", "2027-01-31"),
                        dates("MUCH", "2027-02-01", "2027-03-31")),
                List.of(
                        dates("NEW", "2027-01-01", "2027-01-31"),
                        dates("SAME", "2027-01-01", "2027-01-31"),
                        dates("GONE", null, null),
                        dates("START", "2027-01-09", "2027-01-31"),
                        dates("LITTLE", "2027-01-01", "2027-02-02"),
                        dates("MUCH", "2027-01-01", "2027-02-28")),
                CALENDAR);

        assertThat(comparison.changes())
                .extracting(ActionChange::action)
                .containsExactly("MUCH", "LITTLE", "START", "NEW", "GONE", "SAME");
        assertThat(comparison.count(Kind.MOVED)).isEqualTo(3);
        assertThat(comparison.later()).isEqualTo(1);
        assertThat(comparison.earlier()).isEqualTo(1);
        assertThat(comparison.count(Kind.NEW)).isEqualTo(1);
        assertThat(comparison.count(Kind.REMOVED)).isEqualTo(1);
        assertThat(comparison.count(Kind.SAME)).isEqualTo(1);
    }

    @Test
    void months_mean_days_once_the_start_is_known() {
        ActionChange change = only(months("A", 3, 3), dates("A", "2027-03-01", "2027-04-02"), CALENDAR);

        assertThat(change.start()).isEqualTo(days(0));
        assertThat(change.end()).isEqualTo(days(2));
    }

    @Test
    void months_are_counted_as_months_while_nobody_knows_the_start() {
        ActionChange change = only(months("A", 3, 4), months("A", 3, 6), null);

        assertThat(change.end()).isEqualTo(new DateMove(2, Period.Unit.MONTHS));
        assertThat(change.longer()).isEqualTo(new DateMove(2, Period.Unit.MONTHS));
    }

    @Test
    void a_month_and_a_day_differ_but_nobody_can_count_by_how_much() {
        ActionChange change = only(months("A", 3, 4), dates("A", "2027-03-01", "2027-04-30"), null);

        assertThat(change.kind()).isEqualTo(Kind.MOVED);
        assertThat(change.endMoved()).isTrue();
        assertThat(change.end()).isNull();
        assertThat(change.longer()).isNull();
    }

    @Test
    void a_missing_end_that_is_known_by_now_has_moved() {
        ActionChange change = only(dates("A", "2027-03-01", null), dates("A", "2027-03-01", "2027-03-09"), CALENDAR);

        assertThat(change.kind()).isEqualTo(Kind.MOVED);
        assertThat(change.startMoved()).isFalse();
        assertThat(change.end()).isNull();
    }

    @Test
    void actions_without_dates_in_both_plans_are_not_compared() {
        PlanComparison comparison =
                PlanComparison.of(List.of(dates("A", null, null)), List.of(dates("A", null, null)), CALENDAR);

        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void of_an_action_that_a_file_names_twice_the_first_dates_count() {
        PlanComparison comparison = PlanComparison.of(
                List.of(dates("A", "2027-03-01", "2027-03-19"), dates("A", "2028-03-01", "2028-03-19")),
                List.of(dates("A", "2027-03-01", "2027-03-19")),
                CALENDAR);

        assertThat(comparison.changes()).extracting(ActionChange::kind).containsExactly(Kind.SAME);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_way_back_is_the_same_way_in_the_other_direction(long seed) {
        Random random = new Random(seed);
        List<FrozenAction> one = plan(random);
        List<FrozenAction> two = plan(random);

        PlanComparison there = PlanComparison.of(one, two, CALENDAR);
        PlanComparison back = PlanComparison.of(two, one, CALENDAR);

        assertThat(there.count(Kind.MOVED)).isEqualTo(back.count(Kind.MOVED));
        assertThat(there.count(Kind.NEW)).isEqualTo(back.count(Kind.REMOVED));
        assertThat(there.later()).isEqualTo(back.earlier());
        assertThat(PlanComparison.of(one, one, CALENDAR).count(Kind.SAME)).isEqualTo(one.size());
    }

    private static List<FrozenAction> plan(Random random) {
        List<FrozenAction> actions = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            if (random.nextInt(4) > 0) {
                LocalDate start = CALENDAR.start().plusDays(random.nextInt(5));
                LocalDate end = start.plusDays(random.nextInt(5));
                actions.add(dates("A" + number, start.toString(), end.toString()));
            }
        }
        return actions;
    }

    private static ActionChange only(FrozenAction before, FrozenAction after, @Nullable ProjectCalendar calendar) {
        List<ActionChange> changes =
                PlanComparison.of(List.of(before), List.of(after), calendar).changes();
        assertThat(changes).hasSize(1);
        return requireNonNull(changes.getFirst());
    }

    private static DateMove days(long amount) {
        return new DateMove(amount, Period.Unit.DAYS);
    }

    private static FrozenAction dates(String action, @Nullable String start, @Nullable String end) {
        return new FrozenAction(
                action, start == null ? null : PlannedDate.parse(start), end == null ? null : PlannedDate.parse(end));
    }

    private static FrozenAction months(String action, int start, int end) {
        return new FrozenAction(action, PlannedDate.inMonth(start), PlannedDate.inMonth(end));
    }
}
