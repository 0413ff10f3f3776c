package eu.clusterplanner.shell.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.record.RecordRow;
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
}
