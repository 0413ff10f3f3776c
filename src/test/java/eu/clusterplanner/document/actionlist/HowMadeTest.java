package eu.clusterplanner.document.actionlist;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.analysis.PriorityWeights;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the list was made, money, what was not taken up, code lists. */
class HowMadeTest {

    private static PlainAction fair() {
        return PlainAction.named("1.1")
                .type("A07")
                .origins("need:N1", "need:N2", "swot:S1")
                .scores(4, 2)
                .gives("P1", "CONTRIBUTE", 14, "4200")
                .paid("COSME", Funding.Status.SECURED, "4000", null)
                .dates(7, Period.months(12));
    }

    private static SmallList list() {
        return new SmallList()
                .with(fair())
                .with(PlainAction.named("1.2").cost("1000").paid("COSME", Funding.Status.APPLIED, "300", null))
                .with(PlainAction.named("1.3")
                        .titled("A shop of our own")
                        .described("Too dear.")
                        .standing(ActionStatus.DROPPED, Moscow.COULD))
                .with(PlainAction.named("1.4").standing(ActionStatus.IDEA, Moscow.WONT));
    }

    @Test
    void findings_are_counted_by_kind() {
        assertThat(Said.by(list()).in("s3-1"))
                .contains("One action answers a finding of the analysis; one has another reason.")
                .contains(
                        "Needs of member companies | 2 | 1\n",
                        "Strengths, weaknesses, opportunities and threats | 1 | 1\n");
    }

    @Test
    void criteria_and_their_weights_are_told_in_words() {
        PriorityWeights own = new PriorityWeights(50.0, 50.0, 0.0, 0.0, 0.0, 0.0);

        assertThat(Said.by(list()).in("s3-2"))
                .contains("Impact | It changes something for our member companies. | 30%", "Urgency |", "| 15%")
                .contains("must (without it");
        assertThat(Said.by(list().from(new ListBasis(List.of(), List.of(), own)))
                        .in("s3-2"))
                .contains("| 50%")
                .doesNotContain("Urgency");
    }

    @Test
    void criteria_that_nobody_applied_are_left_out() {
        assertThat(Said.by(new SmallList().with(PlainAction.named("1"))).in("s3-2"))
                .doesNotContain("Impact");
    }

    @Test
    void meetings_and_rules_of_bodies_stand_there() {
        assertThat(Said.by(list()).in("s3-3"))
                .contains("4\u00a0Mar\u00a02026 | Workshop with companies | Workshop | "
                        + "18 organisations, 26 persons, 12 small companies | Three markets stay.\n")
                .contains("Steering committee | Shared actions | Two thirds of all partners. "
                        + "At least 67% of the partners take part. At least 10 days to answer. "
                        + "Silence counts as abstaining. 7 days to object afterwards.\n");
    }

    @Test
    void money_is_there_by_choice_only() {
        assertThat(Said.by(list()).in("s7")).doesNotContain("4,200");
        assertThat(Said.by(list().chosen("s7").withoutCosts()).in("s7")).doesNotContain("EUR");
    }

    @Test
    void money_by_year_and_source_needs_no_partner() {
        assertThat(Said.by(list().chosen("s7")).in("s7"))
                .contains("In all | 3,117 | 2,083 | 5,200\n")
                .contains("COSME | 4,000 | 300 |  |  | 4,300\n")
                .contains("Of EUR 5,200 no source is known yet for EUR 900.")
                .doesNotContain("Partner P1");
    }

    @Test
    void what_single_partners_spend_is_told_when_that_is_chosen() {
        assertThat(Said.by(list().with(Sensitive.COSTS)).in("s7-1"))
                .contains("Partner P1 | 2,117 | 2,083 | 4,200\n")
                .contains("Not shared out among partners | 1,000 |  | 1,000\n")
                .contains("In all | 3,117 | 2,083 | 5,200\n");
    }

    @Test
    void what_was_not_taken_up_is_told_with_its_answer() {
        ListBasis basis = new ListBasis(
                List.of(new Finding("need:N1", "lighter packages", null, null)),
                List.of(new Proposal("need:N1", "A03", "We have one.")),
                ListBasis.NONE.weights());

        assertThat(Said.by(list().from(basis)).in("s8"))
                .contains("1.3 | A shop of our own | Dropped | Too dear.\n", "1.4 | Title of 1.4 | Not now | \n")
                .contains("Member companies need: “lighter packages” (needs of member companies). | Market study | "
                        + "We have one.\n");
    }

    @Test
    void codes_of_the_list_are_explained() {
        assertThat(Said.by(list()).in("annex-b"))
                .contains("A07 | ", "On hold | It was agreed", "Not now |", "Source known |")
                .doesNotContain("A03 |");
    }

    @Test
    void own_text_begins_the_sections_that_take_it() {
        Said said = Said.by(list().written(Map.of("s2", "Ours.", "s3", "Why.", "summary-2", "Po polsku.")));

        assertThat(said.in("s2")).startsWith("Summary\nOurs.\n");
        assertThat(said.in("s3")).startsWith("How the list was made\nWhy.\n");
        assertThat(said.in("summary-2")).contains("Po polsku.");
        assertThat(said.ids())
                .containsExactly("s2", "summary-2", "s3", "s4", "s5", "s6", "s8", "annex-b", "abbreviations");
    }
}
