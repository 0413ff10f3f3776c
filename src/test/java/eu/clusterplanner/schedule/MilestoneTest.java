package eu.clusterplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    @Test
    void a_milestone_falls_on_the_end_of_its_action() {
        Schedule schedule =
                Plan.from2016().action("A", "P3M").milestone("M1", null, "A").schedule();
        assertThat(schedule.milestones()).containsExactly(new ScheduledMilestone("M1", LocalDate.of(2016, 3, 31), 3));
    }

    @Test
    void a_milestone_with_a_date_falls_on_it_and_a_month_means_its_last_day() {
        Schedule schedule = Plan.from2016()
                .milestone("M1", "2016-02-10", null)
                .milestone("M2", "M2", null)
                .milestone("M3", null, null)
                .schedule();
        assertThat(schedule.milestones())
                .containsExactly(
                        new ScheduledMilestone("M1", LocalDate.of(2016, 2, 10), 2),
                        new ScheduledMilestone("M2", LocalDate.of(2016, 2, 29), 2),
                        new ScheduledMilestone("M3", null, null));
    }

    @Test
    void the_action_beats_the_date_and_an_end_after_the_date_is_a_conflict() {
        Schedule schedule = Plan.from2016()
                .action("A", "P3M")
                .milestone("LATE", "M2", "A")
                .milestone("EARLY", "M4", "A")
                .schedule();
        assertThat(schedule.milestones()).extracting(ScheduledMilestone::date).containsOnly(LocalDate.of(2016, 3, 31));
        assertThat(Plan.conflicts(schedule)).containsExactly("DEADLINE_MISSED A");
        assertThat(schedule.conflicts().getFirst().detail())
                .isEqualTo("Milestone LATE is planned on 29 February 2016, but A, on whose end it falls, ends on"
                        + " 31 March 2016.");
    }

    @Test
    void after_a_left_out_action_a_milestone_has_no_date() {
        Schedule schedule = Plan.from2016()
                .action("A", "P3M", action -> action.status(ActionStatus.ON_HOLD))
                .milestone("M1", "M4", "A")
                .schedule();
        assertThat(schedule.milestones()).containsExactly(new ScheduledMilestone("M1", null, null));
        assertThat(schedule.conflicts()).isEmpty();
    }
}
