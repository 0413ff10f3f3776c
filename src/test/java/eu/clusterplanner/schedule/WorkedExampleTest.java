package eu.clusterplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A partnership of 17 months, computed by hand. */
class WorkedExampleTest {
    private final Schedule schedule = Plan.from2016()
            .action("A", "P2M")
            .action("B", "P2M")
            .action("C", "P3M", "B")
            .action("D", "P2M", "A", "C")
            .action("E", "P3M", "D")
            .action("F", "P1M", "D")
            .action("G", "P2M", "F")
            .action("H", "P2M", "E", "G")
            .action("I", "P4M", "H")
            .action("J", "P3M", "D")
            .action("K", "P1M", "I", "J")
            .schedule();

    @Test
    void the_plan_is_17_months_long() {
        assertThat(schedule.start()).isEqualTo("2016-01-01");
        assertThat(schedule.end()).isEqualTo("2017-05-31");
        assertThat(Plan.find(schedule, "K").endMonth()).isEqualTo(17);
    }

    @Test
    void all_but_the_agreement_and_the_exit_strategy_are_critical() {
        assertThat(schedule.actions().stream().filter(ScheduledAction::critical).map(ScheduledAction::action))
                .containsExactly("B", "C", "D", "E", "F", "G", "H", "I", "K");
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2016-01-01..2016-02-29, 1, 2, 2016-04-01..2016-05-31, 91",
        "B, 2016-01-01..2016-02-29, 1, 2, 2016-01-01..2016-02-29, 0",
        "C, 2016-03-01..2016-05-31, 3, 5, 2016-03-01..2016-05-31, 0",
        "D, 2016-06-01..2016-07-31, 6, 7, 2016-06-01..2016-07-31, 0",
        "E, 2016-08-01..2016-10-31, 8, 10, 2016-08-01..2016-10-31, 0",
        "F, 2016-08-01..2016-08-31, 8, 8, 2016-08-01..2016-08-31, 0",
        "G, 2016-09-01..2016-10-31, 9, 10, 2016-09-01..2016-10-31, 0",
        "H, 2016-11-01..2016-12-31, 11, 12, 2016-11-01..2016-12-31, 0",
        "I, 2017-01-01..2017-04-30, 13, 16, 2017-01-01..2017-04-30, 0",
        "J, 2016-08-01..2016-10-31, 8, 10, 2017-02-01..2017-04-30, 184",
        "K, 2017-05-01..2017-05-31, 17, 17, 2017-05-01..2017-05-31, 0"
    })
    void each_action_has_its_dates(String key, String earliest, int first, int last, String latest, long slack) {
        ScheduledAction action = Plan.find(schedule, key);
        assertThat(Plan.earliest(schedule, key)).isEqualTo(earliest);
        assertThat(action.startMonth()).isEqualTo(first);
        assertThat(action.endMonth()).isEqualTo(last);
        assertThat(Plan.latest(schedule, key)).isEqualTo(latest);
        assertThat(action.slack()).isEqualTo(slack);
    }

    @Test
    void each_date_is_explained() {
        assertThat(Plan.find(schedule, "A").because()).isEqualTo(Because.of(Because.Kind.PARTNERSHIP_START));
        assertThat(Plan.find(schedule, "D").because()).isEqualTo(new Because(Because.Kind.PREDECESSOR, "C"));
        assertThat(Plan.find(schedule, "H").because()).isEqualTo(new Because(Because.Kind.PREDECESSOR, "E"));
    }

    @Test
    void nothing_is_assumed_and_nothing_conflicts() {
        assertThat(schedule.actions())
                .allSatisfy(action -> assertThat(action.assumed()).isEmpty());
        assertThat(schedule.conflicts()).isEmpty();
    }
}
