package eu.clusterplanner.document.actionlist;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.ActionTarget;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.content.DateForm;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.render.DocxRenderer;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of each action. */
class ActionSheetsTest {

    private static final ListBasis BASIS = new ListBasis(
            List.of(
                    new Finding("need:N1", "lighter packages", "P2", 40),
                    new Finding("competence:C1", "Polymers", null, null),
                    new Finding("stage:VC1/S1", "Recycling", "Packaging", null),
                    new Finding("stage:VC1/S2", "Filling", "Packaging", null),
                    new Finding("swot:W1", "No one knows us", "WEAKNESS", null)),
            List.of(),
            ListBasis.NONE.weights());

    private static PlainAction full() {
        return PlainAction.named("1.1")
                .titled("Go to the fair")
                .described("We go together.\n\nOne stand for all.")
                .type("A07")
                .objectives("O1")
                .origins("need:N1", "swot:W1", "interface:VC1/S1+S2", "pair:P1+P2", "challenge:CH2", "need:GONE")
                .target(new ActionTarget("Small companies", 80, "M1", "Toronto"))
                .outputs("A stand", "A film")
                .indicators("KP1")
                .gives("P1", "CONTRIBUTE", 14, "4200")
                .gives("P2", "SUPPORT", 6.5, "1800")
                .paid("COSME", Funding.Status.SECURED, "4000", "CALL1")
                .risk("Visas take long.")
                .fixed(new PlannedDate.Day(LocalDate.of(2026, 12, 1)))
                .dates(1, Period.months(2));
    }

    private static Said said(SmallList list) {
        return Said.by(list.from(BASIS).with(full()));
    }

    @Test
    void its_headings_are_those_of_interreg_europe_in_their_order() {
        assertThat(said(new SmallList()).section("s6-1-1").parts())
                .extracting(Section::title)
                .containsExactly(
                        "Background",
                        "Action",
                        "Players involved",
                        "Target group and results",
                        "Timeframe",
                        "Costs",
                        "Funding sources",
                        "Risks and conditions");
        assertThat(said(new SmallList()).section("s6-1-1").title()).isEqualTo("Go to the fair");
    }

    @Test
    void each_action_but_the_first_begins_a_page() {
        Said said = Said.by(
                new SmallList().with(full()).with(PlainAction.named("1.2").cost("1")));

        assertThat(said.section("s6").form().newPage()).isTrue();
        assertThat(said.section("s6").parts())
                .extracting(part -> part.form().newPage())
                .containsExactly(false, true);
    }

    @Test
    void the_background_says_which_finding_is_answered_and_where_it_was_found() {
        assertThat(said(new SmallList()).in("s6-1-1-background"))
                .contains("Member companies of Partner P2 need: “lighter packages” (needs of member companies; "
                        + "40 companies).\n")
                .contains("It works on the weakness “No one knows us”")
                .contains("neighbouring stages “Recycling” and “Filling” of the value chain “Packaging”")
                .contains("It uses what Partner P1 and Partner P2 can do better together")
                .contains("It answers the joint challenge “Regional actors work together too little”")
                .contains("Objective: O1 Sell together")
                .doesNotContain("GONE");
    }

    @Test
    void action_players_and_results_say_what_was_promised() {
        Said said = said(new SmallList());

        assertThat(said.in("s6-1-1")).contains("Shared action 1.1 · Must · Agreed · ");
        assertThat(said.in("s6-1-1-action"))
                .contains("We go together.\nOne stand for all.\nMarket: Canada\nPlace: Toronto");
        assertThat(said.in("s6-1-1-players"))
                .contains("Partner P1: Leads, 14 person-days", "Partner P2: Supports, 6.5 person-days");
        assertThat(said.in("s6-1-1-results"))
                .contains("For whom: Small companies (80)", "Outputs: A stand; A film")
                .contains("Deliverable: D1.1 Report on needs, due M8 (31\u00a0Aug\u00a02026)")
                .contains("Indicator: KP1 Contracts signed: 12 contracts by M24 (31\u00a0Dec\u00a02027)");
    }

    @Test
    void the_timeframe_names_fixed_date_and_milestone() {
        assertThat(said(new SmallList()).in("s6-1-1-time"))
                .contains("Dates: 1\u00a0Dec\u00a02026 – 31\u00a0Jan\u00a02027", "Lasts: 2 months")
                .contains("Date that cannot move: 1\u00a0Dec\u00a02026")
                .contains("Milestone at its end: MS1 Half way, 31\u00a0Jan\u00a02027");
    }

    @Test
    void what_single_partners_spend_is_told_by_choice_only() {
        String usual = said(new SmallList()).all();
        Said chosen = said(new SmallList().with(Sensitive.COSTS));

        assertThat(usual).contains("Total: EUR 6,000").doesNotContain("4,200", "1,800");
        assertThat(chosen.in("s6-1-1-costs"))
                .contains("By partner: Partner P1 EUR 4,200; Partner P2 EUR 1,800")
                .contains("By year: 2026 EUR 3,000; 2027 EUR 3,000");
        assertThat(chosen.in("s5-2")).contains("| 14 | 4,200", "| 6.5 | 1,800");
    }

    @Test
    void sources_have_state_amount_and_deadline_and_the_gap_is_named() {
        assertThat(said(new SmallList()).in("s6-1-1-funding"))
                .contains("COSME: EUR 4,000; Secured; A call, deadline 15\u00a0Sep\u00a02026")
                .contains("No source known yet: EUR 2,000");
    }

    @Test
    void whoever_may_not_see_costs_gets_sheets_without_amounts() {
        Said said = said(new SmallList().withoutCosts().with(Sensitive.COSTS));

        assertThat(said.in("s6-1-1-costs")).isEmpty();
        assertThat(said.all()).doesNotContain("No source known yet: EUR", "6,000", "4,200", "2,000");
    }

    @Test
    void risks_come_with_early_sign_and_answer() {
        assertThat(said(new SmallList()).in("s6-1-1-risks"))
                .contains("Visas take long.\nR1 Nobody comes: Early sign: Few answers Our answer: Call them");
    }

    @Test
    void an_action_of_which_nothing_is_said_has_no_empty_headings() {
        Said said = Said.by(new SmallList().with(PlainAction.named("X").lead(null)));

        assertThat(said.section("s6-x").parts()).allMatch(part -> part.number().isEmpty() == part.isEmpty());
        assertThat(said.in("s6-x")).doesNotContain("Background", "Costs", "Funding sources");
    }

    @Test
    void own_text_of_a_file_stands_in_the_sheet_of_its_action() {
        Said said = said(new SmallList().written(Map.of("s6-1-1-background", "More about the need.")));

        assertThat(said.in("s6-1-1-background")).startsWith("Background\nMore about the need.\n");
    }

    @Test
    void months_are_told_alone_where_nothing_else_is_known() {
        Said said = Said.by(new SmallList()
                .monthsOnly()
                .with(PlainAction.named("1").cost("2400").dates(7, Period.months(12))));

        assertThat(said.in("s6-1-time")).contains("Dates: M7 – M18");
        assertThat(said.in("s6-1-costs")).contains("By year: Year 1 EUR 1,200; Year 2 EUR 1,200");
    }

    @Test
    void in_months_years_are_those_of_the_partnership() {
        Said said = Said.by(new SmallList()
                .dates(DateForm.MONTHS)
                .with(PlainAction.named("1").cost("2400").dates(7, Period.months(12))));

        assertThat(said.in("s6-1-costs")).contains("By year: Year 1 EUR 1,200; Year 2 EUR 1,200");
    }

    @Test
    void years_add_up_to_the_cost_whatever_the_rounding() {
        Said said = Said.by(
                new SmallList().with(PlainAction.named("1").cost("1000.33").dates(10, Period.months(24))));

        assertThat(said.in("s6-1-costs")).contains("2026 EUR 126; 2027 EUR 499; 2028 EUR 375");
    }

    @Test
    void hostile_texts_stay_texts() {
        String long20000 = "wordwithoutend".repeat(1400);
        Said said = Said.by(new SmallList()
                .with(PlainAction.named("1")
                        .titled("<script>alert(1)</script> {0} '{name}'")
                        .described(long20000 + "\n\u202eright to left \u05d0\u05d1")
                        .risk("=1+1")));

        assertThat(said.in("s6-1")).contains("<script>alert(1)</script> {0} '{name}'", long20000, "\u05d0\u05d1");
        assertThat(new DocxRenderer().render(said.model(), Instant.EPOCH)).isNotEmpty();
    }

    @Test
    void actions_on_hold_have_a_sheet_without_dates() {
        Said said = Said.by(new SmallList().with(PlainAction.named("1").standing(ActionStatus.ON_HOLD, Moscow.MUST)));

        assertThat(said.in("s6-1-time")).contains("Dates: Not in the plan now");
    }
}
