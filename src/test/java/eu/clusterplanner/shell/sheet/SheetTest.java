package eu.clusterplanner.shell.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewPackages(packages = "eu.clusterplanner.shell.sheet")
class SheetTest extends BrowserlessTest {

    private static final List<Choice> LEVELS = List.of(
            new Choice("0", "No"),
            new Choice("1", "We know it"),
            new Choice("2", "We do it"),
            new Choice("3", "We are good at it"),
            new Choice("4", "Known for it abroad"),
            new Choice("?", "I do not know"));

    private final List<SheetEdit> batches = new ArrayList<>();
    private final List<RowMove> moves = new ArrayList<>();
    private final Sheet sheet = new Sheet("Competences");

    @BeforeEach
    void show_two_competences_of_two_partners() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        sheet.show(columns(), rows(SheetCell.of("2", 4)));
        sheet.onEdit(edit -> {
            batches.add(edit);
            return edit.cells().stream()
                    .map(cell -> CellAnswer.stored(cell, SheetCell.of(cell.text(), cell.version() + 1)))
                    .toList();
        });
    }

    private static List<SheetColumn> columns() {
        return List.of(
                SheetColumn.text("name", "Competence").asReadOnly().asRowHeader(),
                SheetColumn.level("north", "North", LEVELS),
                SheetColumn.level("south", "South", LEVELS),
                SheetColumn.number("days", "Days"));
    }

    private static List<SheetRow> rows(SheetCell north) {
        return List.of(
                SheetRow.group("g", "Technology"),
                SheetRow.of("spin", Map.of("name", SheetCell.of("Spinning", 1), "north", north)),
                SheetRow.of("coat", Map.of("south", SheetCell.readOnly("3"))));
    }

    @Test
    void what_others_changed_is_sent_cell_by_cell_while_the_rows_are_the_same() {
        UI.getCurrent().add(sheet);
        assertThat(calls()).isNotEmpty();

        sheet.renew(columns(), rows(SheetCell.of("3", 5)), "Bo");
        assertThat(calls()).singleElement().asString().contains("update", "Bo").doesNotContain("Spinning");
        assertThat(sheet.cell("spin", "north").text()).isEqualTo("3");

        sheet.renew(columns(), rows(SheetCell.of("3", 5)), "Bo");
        assertThat(calls()).isEmpty();

        sheet.renew(columns(), rows(SheetCell.of("3", 5)).subList(0, 2), "Bo");
        assertThat(calls()).singleElement().asString().contains("show");
    }

    @Test
    void a_pasted_block_arrives_as_one_batch_with_the_versions_it_started_from() {
        ArrayNode answers = sheet.edit(batch("spin north 3 4", "spin south ? 0", "coat north 1 0"));

        assertThat(batches)
                .singleElement()
                .satisfies(edit -> assertThat(edit.cells())
                        .containsExactly(
                                new CellEdit("spin", "north", "3", 4),
                                new CellEdit("spin", "south", "?", 0),
                                new CellEdit("coat", "north", "1", 0)));
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).at("/cell/version").asInt()).isEqualTo(5);
        assertThat(answers).noneMatch(answer -> answer.has("error"));
    }

    @Test
    void labels_and_numbers_of_other_countries_reach_the_handler_in_the_form_of_the_column() {
        sheet.edit(batch("spin north We_are_good_AT_it 4", "spin days 1.250,5 0", "coat days 12_000 0"));

        assertThat(batches.getFirst().cells()).extracting(CellEdit::text).containsExactly("3", "1250.5", "12000");
    }

    @Test
    void a_column_that_offers_takes_other_texts_too() {
        sheet.show(
                List.of(SheetColumn.offering("unit", "Unit", List.of(new Choice("meetings", "K04")))),
                List.of(SheetRow.of("spin", Map.of())));

        ArrayNode answers = sheet.edit(batch("spin unit meetings 0"));
        sheet.edit(batch("spin unit handshakes 0"));

        assertThat(answers).noneMatch(answer -> answer.has("error"));
        assertThat(batches)
                .flatExtracting(SheetEdit::cells)
                .extracting(CellEdit::text)
                .containsExactly("meetings", "handshakes");
    }

    @Test
    void what_does_not_fit_is_refused_at_its_cell_and_the_rest_of_the_block_is_stored() {
        ArrayNode answers = sheet.edit(batch("spin north 9 4", "spin south 2 0", "spin days soon 0"));

        assertThat(batches.getFirst().cells()).extracting(CellEdit::columnId).containsExactly("south");
        assertThat(error(answers, "north")).contains("\"9\" is not in the list");
        assertThat(error(answers, "days")).contains("\"soon\" is not a number");
        assertThat(error(answers, "south")).isEmpty();
    }

    @Test
    void cells_that_cannot_be_changed_are_refused_by_the_server_whatever_the_browser_sends() {
        ArrayNode answers = sheet.edit(
                batch("spin name Weaving 1", "coat south 1 0", "g north 1 0", "gone north 1 0", "spin nowhere 1 0"));

        assertThat(batches).isEmpty();
        assertThat(answers).hasSize(5).allMatch(answer -> answer.has("error"));
    }

    @Test
    void a_cell_becomes_read_only_as_soon_as_the_server_said_so() {
        sheet.update(List.of(CellAnswer.news("spin", "north", SheetCell.computed("2"))));

        assertThat(error(sheet.edit(batch("spin north 3 4")), "north")).isNotEmpty();
        assertThat(batches).isEmpty();
    }

    @Test
    void a_refusal_of_the_handler_travels_with_what_is_stored_instead() {
        sheet.onEdit(edit -> List.of(
                CellAnswer.collision(edit.cells().getFirst(), "Somebody wrote 1 meanwhile.", SheetCell.of("1", 7))));

        JsonNode answer = sheet.edit(batch("spin north 3 4")).get(0);

        assertThat(answer.path("error").asString()).isEqualTo("Somebody wrote 1 meanwhile.");
        assertThat(answer.at("/cell/text").asString()).isEqualTo("1");
        assertThat(answer.at("/cell/version").asInt()).isEqualTo(7);
    }

    @Test
    void a_sheet_that_nobody_stores_takes_no_edit() {
        Sheet dead = new Sheet("Dead");
        dead.show(List.of(SheetColumn.text("a", "A")), List.of(SheetRow.of("r", Map.of())));

        assertThat(error(dead.edit(batch("r a text 0")), "a")).isNotEmpty();
    }

    @Test
    void content_is_sent_once_for_a_request_and_again_after_the_sheet_was_moved() {
        UI.getCurrent().add(sheet);
        sheet.show(List.of(SheetColumn.text("a", "A")), List.of(SheetRow.of("r", Map.of("a", SheetCell.of("x", 2)))));
        sheet.focusCell("r", "a");

        List<String> calls = calls();
        assertThat(calls).filteredOn(call -> call.contains("show")).hasSize(1);
        assertThat(calls).filteredOn(call -> call.contains("focusCell")).hasSize(1);

        sheet.update(List.of(CellAnswer.news("r", "a", SheetCell.of("y", 3))));
        assertThat(calls()).singleElement().asString().contains("update");

        UI.getCurrent().remove(sheet);
        UI.getCurrent().add(sheet);
        assertThat(calls()).singleElement().asString().contains("show");
    }

    @Test
    void a_text_that_is_entered_for_a_person_and_refused_is_kept_by_the_browser() {
        UI.getCurrent().add(sheet);
        calls();

        sheet.enter(List.of(new CellEdit("spin", "north", "9", 4)));

        assertThat(calls()).singleElement().asString().contains("refuse", "9");
    }

    @Test
    void an_edited_cell_is_sent_as_stored_when_the_sheet_is_sent_again() {
        sheet.edit(batch("spin north 4 4"));

        UI.getCurrent().add(sheet);
        assertThat(sent().at("/rows/1/cells/1/text").asString()).isEqualTo("4");
        assertThat(sent().at("/rows/1/cells/1/version").asInt()).isEqualTo(5);
    }

    @Test
    void the_browser_gets_its_texts_with_their_blanks_still_to_fill() {
        UI.getCurrent().add(sheet);

        assertThat(sent().at("/texts/selected").asString()).isEqualTo("Selected: {rows} × {columns}");
        assertThat(sent().at("/texts").size()).isEqualTo(55);
    }

    @Test
    void a_row_moves_among_those_below_the_same_title() {
        sheet.onMove(moves::add);

        assertThat(sheet.move("coat", "spin", false)).isEmpty();
        assertThat(moves).containsExactly(new RowMove("coat", "spin", false));
    }

    @Test
    void a_row_that_has_no_such_place_stays_whatever_the_browser_sends() {
        sheet.onMove(moves::add);
        sheet.show(
                List.of(SheetColumn.text("a", "A")),
                List.of(
                        SheetRow.group("g", "1"),
                        SheetRow.of("spin", Map.of()),
                        SheetRow.group("h", "2"),
                        SheetRow.of("coat", Map.of())));

        assertThat(sheet.move("coat", "spin", false)).contains("stays below its heading");
        assertThat(sheet.move("coat", "h", false)).contains("stays below its heading");
        assertThat(sheet.move("h", "g", false)).contains("stays below its heading");
        assertThat(sheet.move("gone", "spin", false)).contains("deleted meanwhile");
        assertThat(moves).isEmpty();
    }

    @Test
    void rows_that_are_held_stay_and_the_browser_knows_why() {
        sheet.onMove(moves::add);
        sheet.holdRows("They are sorted.");
        UI.getCurrent().add(sheet);

        assertThat(sheet.move("coat", "spin", false)).isEqualTo("They are sorted.");
        assertThat(moves).isEmpty();
        assertThat(sent().path("movable").asBoolean()).isTrue();
        assertThat(sent().path("held").asString()).isEqualTo("They are sorted.");

        sheet.holdRows(null);
        assertThat(sent().has("held")).isFalse();
        assertThat(sheet.move("coat", "spin", false)).isEmpty();
    }

    @Test
    void rows_of_a_sheet_without_an_order_of_its_own_stay() {
        UI.getCurrent().add(sheet);

        assertThat(sent().path("movable").asBoolean()).isFalse();
        assertThat(sheet.move("coat", "spin", false)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a, c, true, b c a d",
        "a, c, false, b a c d",
        "d, b, false, a d b c",
        "d, b, true, a b d c",
        "b, b, true, a b c d",
        "x, b, true, a b c d",
        "b, x, false, a b c d"
    })
    void a_move_puts_one_of_a_list_beside_another(String row, String beside, boolean after, String order) {
        assertThat(String.join(" ", new RowMove(row, beside, after).in(List.of("a", "b", "c", "d"), id -> id)))
                .isEqualTo(order);
    }

    @Test
    void an_id_that_occurs_twice_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> sheet.show(List.of(), List.of(SheetRow.group("g", "1"), SheetRow.group("g", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private JsonNode lastSent = JsonNodeFactory.instance.objectNode();

    private JsonNode sent() {
        calls();
        return lastSent;
    }

    /** The calls to the browser since the last time. */
    private List<String> calls() {
        List<String> calls = new ArrayList<>();
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        for (PendingJavaScriptInvocation pending :
                UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations()) {
            String call = pending.getInvocation().getExpression()
                    + pending.getInvocation().getParameters();
            if (call.contains("show")
                    || call.contains("update")
                    || call.contains("focusCell")
                    || call.contains("refuse")) {
                calls.add(call);
            }
            pending.getInvocation().getParameters().stream()
                    .filter(JsonNode.class::isInstance)
                    .map(JsonNode.class::cast)
                    .filter(node -> node.has("rows"))
                    .forEach(node -> lastSent = node);
        }
        return calls;
    }

    private static String error(ArrayNode answers, String column) {
        for (JsonNode answer : answers) {
            if (answer.path("column").asString().equals(column)) {
                return answer.path("error").asString("");
            }
        }
        return "";
    }

    /** Cells as "row column text version"; an underscore in the text is a space. */
    private static ArrayNode batch(String... cells) {
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        for (String cell : cells) {
            List<String> parts = List.of(cell.split(" ", -1));
            batch.addObject()
                    .put("row", parts.get(0))
                    .put("column", parts.get(1))
                    .put("text", parts.get(2).replace('_', ' '))
                    .put("version", Integer.parseInt(parts.get(3)));
        }
        return batch;
    }
}
