package eu.clusterplanner.schedule;

import static eu.clusterplanner.schedule.Plan.date;
import static eu.clusterplanner.schedule.Plan.earliest;
import static eu.clusterplanner.schedule.Plan.find;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOutTest {

    private static PlannedActionBuilder dropped(PlannedActionBuilder action) {
        return action.status(ActionStatus.DROPPED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DROPPED", "ON_HOLD"})
    void dropped_actions_and_those_on_hold_are_left_out(ActionStatus status) {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D", action -> action.status(status).contribution("NP", 5))
                .action("B", "P1D", "A")
                .schedule();
        assertThat(schedule.actions()).extracting(ScheduledAction::action).containsExactly("B");
        assertThat(earliest(schedule, "B")).startsWith("2016-01-01");
        assertThat(schedule.end()).isEqualTo("2016-01-01");
        assertThat(schedule.load()).isEmpty();
    }

    @Test
    void actions_that_are_not_for_now_are_left_out() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D", action -> action.moscow(Moscow.WONT))
                .action("B", "P1D", action -> action.moscow(Moscow.COULD))
                .schedule();
        assertThat(schedule.actions()).extracting(ScheduledAction::action).containsExactly("B");
    }

    @Test
    void what_follows_a_left_out_action_follows_its_predecessors_and_the_lags_add_up() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("X", "P99D", LeftOutTest::dropped, "A+P5D")
                .action("B", "P1D", "X+P7D")
                .schedule();
        assertThat(earliest(schedule, "B")).startsWith("2016-01-23");
        assertThat(find(schedule, "B").because()).isEqualTo(new Because(Because.Kind.PREDECESSOR, "A"));
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, P1M, 2015-03-31",
        "P1M, P10D, 2015-03-10",
        "P10D, P1M, 2015-03-10",
        "P3M, P9M, 2016-01-31",
        "P0D, P1M, 2015-02-28"
    })
    void months_add_up_before_they_are_counted(String first, String second, String start) {
        Schedule schedule = Plan.from2016()
                .start("2015-01-21")
                .action("A", "P10D")
                .action("X", "P99D", LeftOutTest::dropped, "A+" + first)
                .action("B", "P1D", "X+" + second)
                .schedule();
        // The first free day after A is 31 January.
        assertThat(earliest(schedule, "B")).startsWith(start);
    }

    @Test
    void the_way_back_through_left_out_actions_adds_lags_too() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("X", "P99D", LeftOutTest::dropped, "A+P5D")
                .action("Y", "P99D", LeftOutTest::dropped, "X+P1M")
                .action("B", "P1D", "Y+P7D")
                .action("LONG", "P100D")
                .schedule();
        // B may start on 9 April; less 12 days 28 March; less a month 28 February.
        assertThat(Plan.latest(schedule, "B")).startsWith("2016-04-09");
        assertThat(Plan.latest(schedule, "A")).endsWith("2016-02-27");
    }

    @Test
    void a_fixed_action_behind_a_left_out_one_names_the_real_predecessor() {
        Schedule schedule = Plan.from2016()
                .action("A", "P40D")
                .action("X", "P99D", LeftOutTest::dropped, "A")
                .action("FAIR", "P1D", action -> action.fixedStart(date("M2")), "X")
                .schedule();
        assertThat(Plan.conflicts(schedule)).containsExactly("FIXED_TOO_EARLY FAIR A");
        assertThat(Plan.latest(schedule, "A")).endsWith("2016-01-31");
    }

    @Test
    void a_left_out_circle_passes_dates_on_as_one() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("X", "P9D", LeftOutTest::dropped, "A+P1D", "Y+P50D")
                .action("Y", "P9D", LeftOutTest::dropped, "X+P50D")
                .action("Z", "P9D", LeftOutTest::dropped, "Z")
                .action("B", "P1D", "Y+P2D", "Z")
                .schedule();
        assertThat(schedule.conflicts()).isEmpty();
        assertThat(earliest(schedule, "B")).startsWith("2016-01-14");
    }

    @Test
    @Timeout(60)
    void ways_through_left_out_actions_are_not_counted_one_by_one() {
        Plan plan = Plan.from2016().action("A0", "P1D");
        String before = "A0";
        for (int i = 1; i <= 200; i++) {
            String key = "X" + i;
            plan.action(key + "a", "P1D", LeftOutTest::dropped, before + "+P1M", before + "+P2M");
            plan.action(key + "b", "P1D", LeftOutTest::dropped, before + "+P30D", before + "+P61D");
            plan.action(key, "P1D", LeftOutTest::dropped, key + "a+P" + (1 << (i % 10)) + "M", key + "b+P999D");
            before = key;
        }
        Schedule schedule = plan.action("B", "P1D", before).schedule();
        assertThat(schedule.actions()).hasSize(2);
        assertThat(find(schedule, "B").critical()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000})
    @Timeout(60)
    void long_chains_and_wide_hubs_of_left_out_actions_are_no_burden(int size) {
        Plan plan = Plan.from2016().action("A0", "P1D");
        for (int i = 1; i <= size; i++) {
            plan.action("A" + i, "P1D", LeftOutTest::dropped, "A" + (i - 1) + "+P1D");
        }
        String[] all = new String[size];
        for (int i = 0; i < size; i++) {
            all[i] = "W" + i;
            plan.action(all[i], "P2D");
        }
        plan.action("HUB", "P1D", LeftOutTest::dropped, all);
        for (int i = 0; i < size; i++) {
            plan.action("F" + i, "P1D", "HUB");
        }
        Schedule schedule = plan.action("END", "P1D", "A" + size).schedule();
        assertThat(find(schedule, "END").earliestStart())
                .isEqualTo(LocalDate.of(2016, 1, 2).plusDays(size));
        assertThat(earliest(schedule, "F7")).startsWith("2016-01-03");
        assertThat(find(schedule, "F7").because().action()).isEqualTo("W0");
    }
}
