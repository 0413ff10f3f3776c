package eu.clusterplanner.competence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PageTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileViewTest extends PageTest {

    RecordId nano = new RecordId(java.util.UUID.randomUUID());

    @BeforeEach
    void a_partner_with_a_rated_competence_and_a_role() {
        nano = add(
                "partner",
                Map.of(
                        "key",
                        "NP",
                        "name",
                        "Nanoprogress",
                        "country",
                        "CZ",
                        "nuts",
                        "CZ05",
                        "label",
                        "GOLD",
                        "labelValidUntil",
                        LocalDate.of(2026, 5, 31),
                        "members.total",
                        40,
                        "sectors",
                        List.of("Plastics"),
                        "capacity",
                        16.0));
        change("partnership", new RecordId(partnership.value()), "asOf", LocalDate.of(2026, 1, 1));
        RecordId fibres = add("competence", Map.of("name", "Nanofibres"));
        RecordId sales = add("competence", Map.of("name", "Sales abroad"));
        RecordId rated = add("assessment", Map.of("partner", nano, "competence", fibres, "level", 4));
        add("assessment_evidence", rated, Map.of("text", "Three machines"));
        add("assessment", Map.of("partner", nano, "competence", sales, "level", 2));
        RecordId chain = add("value_chain", Map.of("name", "Packaging"));
        RecordId stage = add("stage", chain, Map.of("name", "Layers"));
        add("stage_role", stage, Map.of("partner", nano, "role", 3));
    }

    @Test
    void a_partner_stands_on_one_page_with_what_it_is_good_at_and_its_proofs() {
        open("partners/profile?record=NP");

        assertThat(pageText())
                .contains("Nanoprogress", "North-East Bohemia, Czechia", "40 in all", "16 person-days a month")
                .contains("Gold label, valid until", "Plastics")
                .contains("Nanofibres", "Known for it abroad", "Three machines", "Leads: Layers (Packaging)")
                .doesNotContain("Sales abroad");
        assertThat(find(Button.class).withText("Print").all()).hasSize(1);
        assertThat(find(RouterLink.class).all().stream()
                        .filter(link -> link.getElement().hasAttribute("aria-current")))
                .as("the step to which the page belongs")
                .singleElement()
                .satisfies(link ->
                        assertThat(link.getElement().getTextRecursively()).contains("Partners"));
    }

    @Test
    void a_label_that_is_over_is_called_so() {
        change("partnership", new RecordId(partnership.value()), "asOf", LocalDate.of(2026, 6, 1));

        open("partners/profile?record=NP");

        assertThat(pageText()).contains("Gold label, expired on").doesNotContain("valid until");
    }

    @Test
    void levels_that_are_not_published_are_left_out_for_others() {
        RecordId other = add("partner", Map.of("key", "B", "name", "BalticNet"));
        signInAs(Role.CONTRIBUTOR, other);

        open("partners/profile?record=NP");

        assertThat(pageText())
                .contains("Nanoprogress", "or the levels are not published")
                .doesNotContain("Nanofibres", "Three machines");
    }

    @Test
    void long_texts_are_cut_so_that_one_page_is_enough() {
        change("partner", nano, "profile", "word ".repeat(2000));

        open("partners/profile?record=NP");

        assertThat(pageText()).contains("word …");
        assertThat(pageText().length()).isLessThan(4000);
        assertThat(ProfileSheet.cut("short", 900)).isEqualTo("short");
    }

    @Test
    void without_a_partner_the_page_says_so() {
        records.remove(
                partnership,
                "partner",
                nano,
                records.find(partnership, "partner", nano).orElseThrow().version());

        open("partners/profile");

        assertThat(pageText()).contains("No partner yet.");
    }
}
