package eu.clusterplanner.schedule;

import static eu.clusterplanner.schedule.Plan.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConflictTest {

    @Test
    void an_end_on_the_deadline_is_in_time_and_a_day_later_is_not() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D", action -> action.deadline(date("2016-01-10")))
                .action("B", "P11D", action -> action.deadline(date("2016-01-10")))
                .action("C", "P1M", action -> action.deadline(date("M1")))
                .schedule();
        assertThat(Plan.conflicts(schedule)).containsExactly("DEADLINE_MISSED B");
        assertThat(schedule.conflicts().getFirst().detail())
                .isEqualTo("B ends on 11 January 2016, after its deadline on 10 January 2016.");
    }

    @Test
    void real_ends_can_miss_a_deadline_too() {
        Schedule schedule = Plan.from2016()
                .action("A", "P1D", action -> action.deadline(date("M1")).actualEnd(LocalDate.of(2016, 2, 1)))
                .schedule();
        assertThat(Plan.conflicts(schedule)).containsExactly("DEADLINE_MISSED A");
    }

    @Test
    void an_end_after_the_partnership_is_a_conflict_unless_the_action_goes_on_after_the_grant() {
        Schedule schedule = Plan.from2016()
                .end("2016-01-10")
                .action("A", "P10D")
                .action("B", "P11D")
                .action("C", "P11D", action -> action.afterGrant(true))
                .schedule();
        assertThat(Plan.conflicts(schedule)).containsExactly("AFTER_END B");
        assertThat(schedule.conflicts().getFirst().detail())
                .isEqualTo("B ends on 11 January 2016, after the partnership ends on 10 January 2016.");
    }

    @Test
    void without_an_end_of_the_partnership_nothing_ends_after_it() {
        assertThat(Plan.from2016().action("A", "P9999M").schedule().conflicts()).isEmpty();
    }

    @Test
    void too_much_work_in_a_month_names_partner_month_and_actions() {
        Schedule schedule = Plan.from2016()
                .action("A", "P31D", action -> action.contribution("NP", 6))
                .action("B", "P2M", action -> action.contribution("NP", 12.2).contribution("BN", 50))
                .action("C", "P1M", action -> action.contribution("BN", 1))
                .partner("NP", 10.0)
                .partner("BN", null)
                .schedule();
        assertThat(schedule.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.OVERLOAD);
            assertThat(conflict.partner()).isEqualTo("NP");
            assertThat(conflict.month()).hasToString("2016-01");
            assertThat(conflict.actions()).containsExactly("A", "B");
            assertThat(conflict.detail()).isEqualTo("NP needs 12.31 person-days in January 2016 and has 10.");
        });
    }

    @Test
    void work_that_just_fills_the_capacity_is_no_overload() {
        Plan plan = Plan.from2016().partner("NP", 0.3);
        for (String key : new String[] {"A", "B", "C"}) {
            plan.action(key, "P1D", action -> action.contribution("NP", 0.1));
        }
        assertThat(plan.schedule().conflicts()).isEmpty();
    }
}
