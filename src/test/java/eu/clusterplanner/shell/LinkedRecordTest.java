package eu.clusterplanner.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.WorkedExample;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedRecordTest extends PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"S9", "VC1/S9"})
    void a_stage_is_marked_in_its_table(String record) {
        WorkedExample.write(records, partnership);

        open("value-chain?record=" + record);

        assertThat(marked()).singleElement().satisfies(row -> {
            assertThat(row.getElement().getTextRecursively()).startsWith("S9 Stage S9");
            assertThat(row.getElement().getAttribute("tabindex")).isEqualTo("-1");
            assertThat(row.getElement().getAttribute("aria-current")).isEqualTo("true");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCS%2BPACK", "PACK%2BSCS", "PACK+SCS"})
    void a_pair_is_marked_and_says_why_in_whatever_order_it_is_named(String pair) {
        WorkedExample.write(records, partnership);

        open("synergies?pair=" + pair);

        assertThat(marked())
                .singleElement()
                .satisfies(item -> assertThat(item.getElement().getTextRecursively())
                        .contains("Cluster PACK and Cluster SCS", "Computed score: 58.7 of 100."));
    }

    @Test
    void a_pair_that_is_not_among_the_first_ones_is_shown_too() {
        WorkedExample.write(records, partnership);
        add("partner", Map.of("name", "Late one", "key", "L1"));
        add("partner", Map.of("name", "Late two", "key", "L2"));

        open("synergies?pair=L2%2BL1");

        assertThat(marked())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.getElement().getTextRecursively()).contains("Late one and Late two"));
    }

    @Test
    void a_need_and_an_objective_are_marked_on_their_pages() {
        add("need", Map.of("text", "A test line"));
        add("need", Map.of("text", "A market"));
        open("competences?record=N2");
        assertThat(marked())
                .singleElement()
                .satisfies(row -> assertThat(row.getId())
                        .contains("record-"
                                + records.list(partnership, "need").get(1).id()));

        add("axis", Map.of("title", "Skills"));
        add(
                "objective",
                Map.of(
                        "title",
                        "Reach",
                        "axis",
                        records.list(partnership, "axis").getFirst().id()));
        open("strategy?record=O1");
        assertThat(marked())
                .singleElement()
                .satisfies(card ->
                        assertThat(card.getElement().getTextRecursively()).contains("Reach"));
    }

    @Test
    void a_folded_row_is_opened() {
        add("stakeholder", Map.of("name", "Packbridge"));
        open("basics?record=ST1");

        assertThat(marked().getFirst().getChildren())
                .filteredOn(Details.class::isInstance)
                .singleElement()
                .satisfies(row -> assertThat(((Details) row).isOpened()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value-chain?record=S99",
                "value-chain?record=",
                "synergies?pair=NP",
                "synergies?pair=NP%2BNP",
                "synergies?pair=NP%2BGONE",
                "synergies?pair=%3Cb%3E",
                "competences?record=N99",
                "basics?record=ST99"
            })
    void a_link_to_something_that_is_not_there_opens_the_page(String link) {
        WorkedExample.write(records, partnership);

        open(link);

        assertThat(marked()).isEmpty();
        assertThat(pageText()).contains("Watch out");
    }

    private static List<Component> marked() {
        return within(UI.getCurrent())
                .filter(component -> component.getElement().getClassList().contains("planner-linked"))
                .toList();
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(LinkedRecordTest::within));
    }
}
