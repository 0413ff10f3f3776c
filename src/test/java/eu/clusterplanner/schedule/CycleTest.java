package eu.clusterplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CycleTest {

    @Test
    void with_a_circle_nothing_is_computed_and_a_shortest_one_is_named() {
        Schedule schedule = Plan.from2016()
                .action("A", "P1D", "E")
                .action("B", "P1D", "A")
                .action("C", "P1D", "B", "D")
                .action("D", "P1D", "C")
                .action("E", "P1D", "D")
                .action("FREE", "P1D", action -> action.contribution("NP", 1))
                .milestone("M1", "M2", null)
                .milestone("M2", "M2", "FREE")
                .schedule();
        assertThat(schedule.start()).isEqualTo("2016-01-01");
        assertThat(schedule.end()).isNull();
        assertThat(schedule.actions()).isEmpty();
        assertThat(schedule.load()).isEmpty();
        assertThat(Plan.conflicts(schedule)).containsExactly("CYCLE C D");
        assertThat(schedule.conflicts().getFirst().detail())
                .isEqualTo("These actions wait for each other in a circle: C, D.");
        assertThat(schedule.milestones()).extracting(ScheduledMilestone::month).containsExactly(2, null);
    }

    @Test
    void each_action_of_the_circle_stands_before_the_one_that_waits_for_it() {
        Schedule schedule = Plan.from2016()
                .action("A", "P1D", "C")
                .action("B", "P1D", "A")
                .action("C", "P1D", "B")
                .schedule();
        assertThat(Plan.conflicts(schedule)).containsExactly("CYCLE A B C");
    }

    @Test
    void an_action_that_waits_for_itself_is_a_circle() {
        Schedule schedule = Plan.from2016().action("A", "P1D", "A").schedule();
        assertThat(Plan.conflicts(schedule)).containsExactly("CYCLE A");
        assertThat(schedule.conflicts().getFirst().detail()).isEqualTo("A waits for itself.");
    }

    @Test
    void circles_are_sought_after_leaving_out() {
        Schedule schedule = Plan.from2016()
                .action("A", "P1D", "X")
                .action("X", "P1D", action -> action.status(ActionStatus.DROPPED), "B")
                .action("B", "P1D", "A")
                .action("C", "P1D", "E")
                .action("D", "P1D", "C")
                .action("E", "P1D", "D")
                .schedule();
        assertThat(Plan.conflicts(schedule)).containsExactly("CYCLE A B");
    }

    @Test
    @Timeout(60)
    void a_circle_of_ten_thousand_is_found_without_running_out_of_stack() {
        Plan plan = Plan.from2016().action("A0", "P1D", "A9999");
        for (int i = 1; i < 10_000; i++) {
            plan.action("A" + i, "P1D", "A" + (i - 1));
        }
        assertThat(plan.schedule().conflicts().getFirst().actions())
                .hasSize(10_000)
                .startsWith("A0", "A1");
    }
}
