package eu.clusterplanner.action.ui.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import eu.clusterplanner.action.FundingService;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.testing.PageTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FundingViewTest extends PageTest {

    @Autowired
    FundingService service;

    RecordId call = RecordId.next();

    @BeforeEach
    void an_action_with_two_sources_over_two_years() {
        RecordId whole = new RecordId(partnership.value());
        change(RecordKind.PARTNERSHIP, whole, "start", LocalDate.of(2027, 1, 1));
        change(RecordKind.PARTNERSHIP, whole, "asOf", LocalDate.of(2027, 2, 1));
        RecordId nano = add("partner", Map.of("key", "NP", "name", "Nanoprogress", "country", "CZ"));
        RecordId plasma = add("partner", Map.of("key", "BNPT", "name", "BalticNet", "country", "DE"));
        RecordId training = add(
                "action",
                Map.of(
                        "key",
                        "1.1",
                        "title",
                        "Training",
                        "status",
                        "AGREED",
                        "lead",
                        nano,
                        "fixedStart",
                        PlannedDate.on(LocalDate.of(2027, 12, 1)),
                        "duration",
                        Period.days(62)));
        add("contribution", training, Map.of("partner", nano, "cost", new BigDecimal("6000")));
        add("contribution", training, Map.of("partner", plasma, "cost", new BigDecimal("3000")));
        add(
                "funding",
                training,
                Map.of("instrument", "Own means", "status", "SECURED", "amount", new BigDecimal("2000")));
        add(
                "funding",
                training,
                Map.of("instrument", "LIFE", "status", "IDENTIFIED", "amount", new BigDecimal("1000")));
        call = add(
                "call",
                Map.of(
                        "key",
                        "CA1",
                        "name",
                        "Skills call",
                        "programme",
                        "LIFE",
                        "deadline",
                        LocalDate.of(2027, 6, 30),
                        "minPartners",
                        3,
                        "maxGrant",
                        new BigDecimal("5000")));
        RecordId old = add(
                "action",
                Map.of("key", "1.2", "title", "Old idea", "status", "DROPPED", "cost", new BigDecimal("500")));
        add("funding", old, Map.of("instrument", "LIFE", "status", "IDENTIFIED", "amount", new BigDecimal("300")));
    }

    @Test
    void list_and_money_page_say_the_same_figures_and_sources_add_up_to_the_cost() {
        open("actions");
        assertThat(pageText().replace('\u00a0', ' '))
                .contains("EUR 9,000: EUR 2,000 secured, EUR 0 applied for, EUR 1,000 source known, "
                        + "EUR 6,000 without a source (funding gap) · not counted: 1 dropped");

        open("actions/funding");
        assertThat(pageText())
                .contains("EUR 9,000\ncost of all actions", "EUR 1,000\nSource known", "EUR 6,000\nwithout a source");
        assertThat(rows(find(NativeTable.class).all().get(1)))
                .containsExactly(
                        "Source | Secured | Applied for | Source known | No source yet | Sum",
                        "Own means | EUR 2,000 |  |  |  | EUR 2,000",
                        "LIFE |  |  | EUR 1,000 |  | EUR 1,000",
                        "Without a source (funding gap) |  |  |  | EUR 6,000 | EUR 6,000",
                        "Sum | EUR 2,000 |  | EUR 1,000 | EUR 6,000 | EUR 9,000");
    }

    @Test
    void sources_gaps_and_years_are_told() {
        open("actions/funding");

        Sheet matrix = find(Sheet.class).all().getFirst();
        assertThat(matrix.rows()).containsExactly("1.1");
        assertThat(Stream.of("cost", "gap", "source 0", "source 1")
                        .map(column -> matrix.cell("1.1", column).text()))
                .containsExactly("EUR 9,000", "EUR 6,000", "EUR 2,000, Secured", "EUR 1,000, Source known");
        // 6,000 are missing: 4,000 and 2,000 by their costs, half of it in the 31 days of each year
        assertThat(rows(find(NativeTable.class).all().getFirst()))
                .containsExactly(
                        "Partner | 2027 | 2028 | Sum",
                        "Nanoprogress | EUR 2,000 | EUR 2,000 | EUR 4,000",
                        "BalticNet | EUR 1,000 | EUR 1,000 | EUR 2,000",
                        "Sum | EUR 3,000 | EUR 3,000 | EUR 6,000");
    }

    @Test
    void a_call_says_why_it_does_not_fit_and_fits_once_the_reason_is_gone() {
        open("actions/funding");
        Sheet calls = find(Sheet.class).all().get(1);
        assertThat(calls.cell("CA1", "left").text()).isEqualTo("149 days");
        assertThat(calls.cell("CA1", "fits").text()).isEmpty();
        assertThat(reasons()).isEqualTo("Does not fit: Only 2 partners take part; 3 are needed.");

        change("call", call, "minPartners", 2);
        open("actions/funding?again");

        assertThat(find(Sheet.class).all().get(1).cell("CA1", "fits").text()).isEqualTo("1.1");
        assertThat(reasons())
                .contains("Fits: 2 partners take part; 2 are needed.")
                .contains("The action starts on 1 Dec 2027, after the call has closed.")
                .contains("The call can pay EUR 5,000; EUR 4,000 must come from elsewhere.");
    }

    @Test
    void readers_see_sources_and_no_amounts() {
        signInAs(Role.READER, null);
        open("actions/funding");

        Sheet matrix = find(Sheet.class).all().getFirst();
        assertThat(matrix.cell("1.1", "source 0").text()).isEqualTo("Secured");
        assertThat(pageText()).doesNotContain("EUR").contains("Amounts are for managers and editors.");
    }

    private String reasons() {
        CallWords words = new CallWords(Texts.english(), Formats.of(Texts.english(), ZoneOffset.UTC));
        var fit = service.funding(partnership).ofAction("1.1").getFirst();
        return words.answer(fit.answer()) + ": " + words.reasons(fit);
    }

    private static List<String> rows(NativeTable table) {
        return Stream.concat(table.getHead().getRows().stream(), table.getBody().getRows().stream())
                .map(row -> String.join(
                        " | ",
                        row.getAllCells().stream()
                                .map(cell -> cell.getElement().getTextRecursively())
                                .toList()))
                .toList();
    }
}
