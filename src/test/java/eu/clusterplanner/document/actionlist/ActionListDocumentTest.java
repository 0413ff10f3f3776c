package eu.clusterplanner.document.actionlist;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.content.DateForm;
import eu.clusterplanner.document.render.DocxRenderer;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.Period;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The list and what it adds up to, for plans made by hand. */
class ActionListDocumentTest {

    private static PlainAction fair() {
        return PlainAction.named("1.1")
                .type("A07")
                .objectives("O1")
                .gives("P1", "CONTRIBUTE", 14, "4200")
                .gives("P2", "SUPPORT", 6.5, "1800")
                .paid("COSME", Funding.Status.SECURED, "4000", "CALL1")
                .paid("Own means", Funding.Status.APPLIED, "500", null);
    }

    @Test
    void an_empty_plan_has_no_list_and_can_be_made_all_the_same() {
        Said said = Said.by(new SmallList());

        assertThat(said.ids()).doesNotContain("s2", "s4", "s5", "s6");
        assertThat(new DocxRenderer().render(said.model(), Instant.EPOCH)).isNotEmpty();
    }

    @Test
    void each_action_is_a_line_with_all_that_was_promised() {
        Said said = Said.by(new SmallList().with(fair()));

        assertThat(said.in("s4"))
                .contains("1.1 | Title of 1.1 | A07 | O1 | Partner P1 | Partner P2 | "
                        + "1\u00a0Jan\u00a02026 – 28\u00a0Feb\u00a02026 | 20.5 | 6,000 | "
                        + "Secured 4,000\nApplied for 500 | Must | Agreed");
        assertThat(said.section("s4").form().landscape()).isTrue();
    }

    @Test
    void the_last_line_adds_up_the_list() {
        Said said = Said.by(
                new SmallList().with(fair()).with(PlainAction.named("1.2").cost("1000.60")));

        assertThat(said.in("s4")).contains("| In all |  |  |  |  |  | 20.5 | 7,001 | Secured 4,000\nApplied for 500 |");
    }

    @Test
    void the_summary_tells_cost_money_and_what_is_missing() {
        Said said = Said.by(new SmallList()
                .with(fair())
                .with(PlainAction.named("1.2").cost("1000").paid("A bank", Funding.Status.IDENTIFIED, "9000", null)));

        assertThat(said.in("s2"))
                .contains("2 shared actions serve one objective. One partner leads.", "20.5 person-days")
                .contains("Cost | 7,000\n", "Secured | 4,000\n", "Applied for | 500\n", "No source known yet | 1,500\n")
                .contains(
                        "O1 Sell together | 1 | 1 |  |  | 20.5\n", "O2 Learn together | 0 |", "No objective yet | 1 |")
                .contains("Agreed | 2 | 2 |");
    }

    @Test
    void early_results_are_those_of_the_next_six_months() {
        Said said = Said.by(new SmallList()
                .with(PlainAction.named("past").dates(1, Period.months(2)).outputs("Too old"))
                .with(PlainAction.named("soon").dates(6, Period.months(2)).outputs("A map", "A film"))
                .with(PlainAction.named("late").dates(12, Period.months(6)).outputs("Too late"))
                .with(PlainAction.named("done")
                        .dates(6, Period.months(2))
                        .outputs("Over")
                        .standing(ActionStatus.DONE, Moscow.MUST)));

        assertThat(said.in("s2"))
                .contains("31\u00a0Jul\u00a02026 | soon | Title of soon | A map; A film | Partner P1\n");
        assertThat(said.in("s2")).doesNotContain("Too old", "Too late", "Over");
    }

    @Test
    void while_only_months_are_known_dates_and_early_results_are_told_in_months() {
        Said said = Said.by(new SmallList().monthsOnly().with(fair().outputs("A map")));

        assertThat(said.in("s4")).contains("M1 – M2").doesNotContain("2026");
        assertThat(said.in("s2")).contains("M2 | 1.1 | Title of 1.1 | A map");
    }

    @Test
    void dates_are_told_as_it_is_chosen() {
        assertThat(Said.by(new SmallList().with(fair()).dates(DateForm.BOTH)).in("s4"))
                .contains("| M1 – M2 (1\u00a0Jan – 28\u00a0Feb\u00a02026) |");
    }

    @Test
    void whoever_may_not_see_costs_gets_a_list_without_amounts() {
        Said said = Said.by(new SmallList().withoutCosts().with(fair()));

        assertThat(said.in("s4")).contains("| 20.5 | Secured\nApplied for | Must");
        assertThat(said.all()).doesNotContain("6,000", "4,200", "1,800", "4,000", "EUR");
    }

    @Test
    void dropped_actions_and_those_for_later_are_not_promised() {
        Said said = Said.by(new SmallList()
                .with(fair())
                .with(PlainAction.named("gone").standing(ActionStatus.DROPPED, Moscow.MUST))
                .with(PlainAction.named("later").standing(ActionStatus.IDEA, Moscow.WONT)));

        assertThat(said.in("s4")).doesNotContain("Title of gone", "Title of later");
        assertThat(said.in("s2")).contains("One shared action serves");
    }
}
