package eu.clusterplanner.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.roadmap.Deliverable;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Title pages. */
class FrontMatterTest {

    private static final LocalDate EARLY = LocalDate.of(2016, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2023, 1, 1);

    @Test
    void a_deliverable_stands_with_its_number_work_package_lead_date_and_state() {
        Front front = front(Heads.words("101", LATE, Heads.deliverable("D2.1")));

        assertThat(front.number()).isEqualTo("D2.1");
        assertThat(front.facts())
                .extracting(fact -> fact.label() + ": " + fact.value())
                .containsExactly(
                        "Deliverable: D2.1",
                        "Work package: WP2 Together",
                        "Lead partner: Cluster number 1",
                        "Due: M8 (31\u00a0Aug\u00a02023)",
                        "State of the deliverable: Accepted, 30\u00a0Sep\u00a02023",
                        "Version: Draft",
                        "Date: 1\u00a0Jun\u00a02026",
                        "May be read by: Public",
                        "Grant agreement: 101",
                        "Call: A call",
                        "Authors: Cluster number 1, Cluster number 2");
    }

    @Test
    void what_is_not_known_has_no_line() {
        Front front = front(Heads.words(null, null, DocumentChoices.NONE));

        assertThat(front.number()).isEmpty();
        assertThat(front.facts()).extracting(Front.Fact::label).containsExactly("Version", "Date", "Call", "Authors");
    }

    @Test
    void without_a_grant_agreement_nobody_is_said_to_pay() {
        for (String none : new String[] {null, " "}) {
            Front front = front(Heads.words(none, LATE, DocumentChoices.NONE));
            assertThat(front.funding()).isNull();
            assertThat(notes(front)).doesNotContain("European Union");
        }
    }

    @Test
    void the_funding_statement_follows_the_generation_of_the_programme() {
        Front early = front(Heads.words("1", EARLY, DocumentChoices.NONE));
        Front late = front(Heads.words("1", LATE, DocumentChoices.NONE));
        Front unknown = front(Heads.words("1", null, DocumentChoices.NONE));

        assertThat(statement(early)).contains("part of a project that has received funding");
        assertThat(notes(early)).contains("reflects only the view of the authors");
        assertThat(statement(late)).isEqualTo("Funded by the European Union");
        assertThat(notes(late)).contains("granting authority");
        assertThat(statement(unknown)).isEqualTo("Funded by the European Union");
    }

    private static Front front(DocumentWords words) {
        Deliverable deliverable = new Deliverable(
                RecordId.next(),
                1,
                "D2.1",
                "Roadmap",
                "WP2",
                null,
                "P1",
                null,
                null,
                PlannedDate.inMonth(8),
                "ACCEPTED",
                LocalDate.of(2023, 8, 30),
                LocalDate.of(2023, 9, 30),
                null);
        return new FrontMatter(words, "roadmap", List.of(deliverable), Map.of("WP2", "Together")).front();
    }

    private static @Nullable String statement(Front front) {
        return front.funding() == null ? null : front.funding().statement();
    }

    private static String notes(Front front) {
        return front.notes().stream()
                .map(Block.Note::text)
                .flatMap(List::stream)
                .map(Inline::content)
                .collect(Collectors.joining("\n"));
    }
}
