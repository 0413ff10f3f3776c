package eu.clusterplanner.shell.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PageTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people do with the rows of a list, seen at the target markets. */
class RecordListTest extends PageTest {

    @Test
    void a_removed_record_can_be_brought_back() {
        markets("Canada", "Japan");
        open("strategy/markets");

        press("Remove “TM1 Canada”");
        assertThat(stored()).containsExactly("Japan");
        press("Undo");

        assertThat(stored()).containsExactly("Canada", "Japan");
    }

    @Test
    void a_copy_has_its_own_key_and_stands_below() {
        markets("Canada", "Japan");
        open("strategy/markets");

        press("Copy “TM1 Canada”");

        assertThat(stored()).containsExactly("Canada", "Canada (copy)", "Japan");
        press("Undo");
        assertThat(stored()).containsExactly("Canada", "Japan");
        press("Redo");
        assertThat(stored()).containsExactly("Canada", "Canada (copy)", "Japan");
        assertThat(rows()).extracting(RecordRow::key).containsExactly("TM1", "TM3", "TM2");
    }

    @Test
    void rows_move_by_buttons() {
        markets("Canada", "Japan", "Korea");
        open("strategy/markets");

        press("Move “TM3 Korea” up");
        assertThat(stored()).containsExactly("Canada", "Korea", "Japan");
        press("Move “TM1 Canada” down");

        assertThat(stored()).containsExactly("Korea", "Canada", "Japan");
    }

    @Test
    void a_row_that_is_open_stays_open_when_another_one_goes() {
        add("milestone", Map.of("title", "First"));
        add("milestone", Map.of("title", "Second"));
        open("roadmap/milestones");
        find(FoldedRow.class).all().getLast().setOpened(true);

        press("Remove “M1 First”");

        assertThat(find(FoldedRow.class).all()).singleElement().matches(FoldedRow::isOpened);
    }

    @Test
    void a_long_list_can_be_filtered_by_words_without_accents() {
        markets(IntStream.range(0, 8).mapToObj(i -> "Market " + i).toArray(String[]::new));
        markets("Perú");
        open("strategy/markets");

        TextField filter = find(TextField.class)
                .withCondition(text -> "Filter".equals(text.getPlaceholder()))
                .single();
        test(filter).setValue("peru");

        assertThat(find(ListItem.class).all().stream()
                        .filter(item -> item.getId().orElse("").startsWith("record-")))
                .hasSize(1);
    }

    @Test
    void of_a_long_list_the_first_rows_are_made_and_the_others_when_asked_for() {
        markets(numbered(60));
        open("strategy/markets");

        assertThat(rowsShown()).startsWith("Market 0").hasSize(8);
        assertThat(pageText()).contains("8 of 60 shown");
        press("Show 20 more");
        assertThat(rowsShown()).hasSize(28).doesNotContain("Market 28");
        assertThat(pageText()).contains("28 of 60 shown");
        press("Show 20 more");
        press("Show 12 more");

        assertThat(rowsShown()).hasSize(60).endsWith("Market 59");
        assertThat(pageText()).doesNotContain("of 60 shown");
    }

    @Test
    void of_rows_that_are_folded_more_are_made_at_first() {
        IntStream.range(0, 60).forEach(number -> add("milestone", Map.of("title", "Milestone " + number)));
        open("roadmap/milestones");

        assertThat(find(FoldedRow.class).all()).hasSize(20);
        assertThat(pageText()).contains("20 of 60 shown");
    }

    @Test
    void all_rows_of_a_long_list_can_be_shown_at_once() {
        markets(numbered(60));
        open("strategy/markets");

        press("Show all 60");

        assertThat(rowsShown()).hasSize(60);
    }

    @Test
    void a_few_rows_too_many_are_no_reason_for_a_button() {
        markets(numbered(9));
        open("strategy/markets");

        assertThat(rowsShown()).hasSize(9);
    }

    @Test
    void the_filter_finds_rows_that_are_not_shown() {
        markets(numbered(60));
        markets("Perú");
        open("strategy/markets");

        test(find(TextField.class)
                        .withCondition(text -> "Filter".equals(text.getPlaceholder()))
                        .single())
                .setValue("peru");

        assertThat(rowsShown()).containsExactly("Perú");
        assertThat(pageText()).doesNotContain("of 61 shown", "of 1 shown");
    }

    @Test
    void a_link_leads_to_a_row_that_is_not_shown_yet() {
        markets(numbered(60));
        open("strategy/markets?record=TM58");

        assertThat(rowsShown()).hasSize(9).endsWith("Market 57");
        assertThat(find(ListItem.class).all())
                .filteredOn(item -> item.hasClassName("planner-linked"))
                .hasSize(1);
    }

    @Test
    void a_new_record_of_a_long_list_is_shown_and_moves() {
        markets(numbered(60));
        open("strategy/markets");

        press("Add a target market");
        assertThat(rowsShown()).hasSize(9);
        press("Move “TM8 Market 7” down");

        assertThat(stored().subList(7, 9)).containsExactly("Market 8", "Market 7");
        assertThat(rowsShown()).contains("Market 7", "Market 8");
    }

    private static String[] numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Market " + i).toArray(String[]::new);
    }

    /** The names in the rows that are to be seen. */
    private List<String> rowsShown() {
        List<String> ids = find(ListItem.class).all().stream()
                .map(item -> item.getId().orElse(""))
                .filter(id -> id.startsWith("record-"))
                .toList();
        return rows().stream()
                .filter(row -> ids.contains("record-" + row.id()))
                .map(row -> String.valueOf(row.text("name")))
                .toList();
    }

    @Test
    void contributors_copy_own_records_and_are_not_offered_to_move_those_of_all() {
        RecordId partner = add("partner", Map.of("name", "Nanoprogress"));
        add("need", Map.of("partner", partner, "text", "Skills"));
        add("need", Map.of("text", "Of nobody"));
        signInAs(Role.CONTRIBUTOR, partner);
        open("competences");

        press("Copy “N1 Skills”");

        assertThat(records.list(partnership, "need"))
                .extracting(row -> row.text("text"))
                .containsExactly("Skills", "Of nobody", "Skills (copy)");
        assertThat(find(Button.class).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .contains("Remove “N1 Skills”")
                .noneMatch(label -> label.startsWith("Move"));
    }

    private void markets(String... names) {
        List.of(names).forEach(name -> add("target_market", Map.of("name", name)));
    }

    private void press(String label) {
        test(find(Button.class)
                        .withCondition(button -> label.equals(button.getText())
                                || label.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    private List<RecordRow> rows() {
        return records.list(partnership, "target_market");
    }

    private List<String> stored() {
        return rows().stream().map(row -> row.text("name")).toList();
    }

    @Test
    void a_row_that_somebody_else_has_removed_goes_whatever_is_done_with_it() {
        for (String act : List.of("Copy “%s”", "Move “%s” down", "Remove “%s”")) {
            PartnershipId before = partnership;
            partnership = partnerships.create(manager);
            assertThat(partnership).isNotEqualTo(before);
            markets("Atlantis", "Japan");
            open("strategy/markets");
            RecordRow atlantis = rows().getFirst();
            records.remove(partnership, "target_market", atlantis.id(), atlantis.version());

            press(act.formatted("TM1 Atlantis"));

            assertThat(pageText()).as(act).doesNotContain("Atlantis");
            assertThat(stored()).containsExactly("Japan");
        }
    }

    @Test
    void the_longest_name_can_be_copied() {
        markets("n".repeat(250));
        open("strategy/markets");

        press("Copy “TM1 " + "n".repeat(250) + "”");

        assertThat(stored()).hasSize(2);
    }
}
