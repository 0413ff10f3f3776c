package eu.clusterplanner.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterplanner.exchange.difference.CellState;
import eu.clusterplanner.exchange.difference.RowState;
import eu.clusterplanner.exchange.workbook.EditedWorkbook;
import eu.clusterplanner.exchange.workbook.Table;
import eu.clusterplanner.exchange.workbook.TableCell;
import eu.clusterplanner.exchange.workbook.WorkbookReader;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.history.Undo;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The shared actions, taken out, edited elsewhere, and brought back. */
@PlannerTest
class ActionListReturnTest {

    private static final Texts TEXTS = Texts.english();
    private static final String ACTIONS = "Actions";
    private static final String GIVEN = "Contributions";
    private static final String FUNDING = "Funding";

    @Autowired
    ActionListExport exports;

    @Autowired
    WorkbookExport plans;

    @Autowired
    WorkbookReturn returns;

    @Autowired
    PartnershipExport files;

    @Autowired
    Records records;

    @Autowired
    Undo undo;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PartnershipId partnership;
    WorkedExample example;
    PlannerUser manager;

    @BeforeEach
    void a_plan_with_parts() {
        manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        example = WorkedExample.write(records, partnership);
        RecordId axis = records.add(partnership, "axis", null, Map.of("key", "AX1", "title", "Markets"))
                .id();
        RecordId objective = records.add(
                        partnership, "objective", null, Map.of("key", "O1", "title", "New markets", "axis", axis))
                .id();
        change("action", "A", "objectives", List.of(objective));
        change("action", "A", "origins", List.of("competence:C1", "stage:VC1/S2"));
        change("action", "A", "outputs", List.of("A study", "A list; of companies"));
        change("action", "A", "lead", example.id("NP"));
        contribution("A", "NP", 10, 3000);
        contribution("A", "PACK", 5, 1500);
        records.add(
                partnership,
                "funding",
                example.id("A"),
                Map.of("instrument", "COSME", "status", "APPLIED", "amount", new BigDecimal("4500")));
    }

    @Test
    void a_file_that_nobody_edited_is_no_difference() {
        for (byte[] file : List.of(workbook().bytes(), csv())) {
            ReturnedWorkbook returned = compare(file);

            assertThat(returned.exported()).isPresent();
            assertThat(returned.problems()).isEmpty();
            assertThat(returned.rows()).isEmpty();
            assertThat(returned.notCompared()).isEmpty();
        }
    }

    @Test
    void fields_and_parts_stand_beside_what_was_changed_here_and_are_one_act() {
        byte[] file = workbook()
                .set(ACTIONS, "A", "Title", "Theirs")
                .set(ACTIONS, "A", "Comes from", "competence:C1\nstage:VC1/S3")
                .set(ACTIONS, "B", "Waits for", "A + 2 weeks")
                .set(GIVEN, "A/1", "Days of work", 12)
                .set(GIVEN, "A/2", "Cost", 1600)
                .set(FUNDING, "A/1", "Status", "Secured")
                .bytes();
        change("action", "A", "title", "Ours");
        changePart("contribution", 1, "cost", new BigDecimal("1700"));
        changePart("contribution", 1, "personDays", 6.0);
        String before = file();

        ReturnedWorkbook returned = compare(file);

        assertThat(returned.problems()).isEmpty();
        assertThat(returned.rows().stream()
                        .flatMap(row -> row.difference().offered().stream()
                                .map(cell -> row.title() + " · " + cell.column() + " · " + cell.state())))
                .containsExactly(
                        "A Ours · title · CONFLICT",
                        "A Ours · origins · CHANGED",
                        "B Action B · predecessors · CHANGED",
                        "A Ours: NP · personDays · CHANGED",
                        "A Ours: PACK · cost · CONFLICT",
                        "A Ours: COSME · status · CHANGED");
        assertThat(returned.changedHere()).isEqualTo(1);
        assertThat(returned.rows().getFirst().safe())
                .containsExactly(new Choice(WorkbookSheet.ACTIONS, "A", "origins"));

        assertThat(returns.takeOver(partnership, returned, returned.choices(), TEXTS))
                .isEqualTo(new TakenOver(6, 0, 0));
        assertThat(file())
                .contains("\"title\": \"Theirs\"", "\"stage:VC1/S3\"", "\"lag\": \"P2W\"", "\"status\": \"SECURED\"");
        assertThat(part("contribution", 1).value("personDays")).isEqualTo(6.0);
        assertThat(part("contribution", 1).holds("cost", new BigDecimal("1600")))
                .isTrue();
        assertThat(compare(file).choices()).isEmpty();

        undo.undo(partnership, undo.last(partnership).orElseThrow());

        assertThat(file()).isEqualTo(before);
    }

    @Test
    void what_was_typed_over_a_computed_cell_is_said_and_not_taken() {
        byte[] typedOver =
                workbook().set(ACTIONS, "A", "Computed spare days", 99).bytes();

        assertThat(compare(typedOver).notes()).containsExactly("exchange.return.computed");
        assertThat(compare(typedOver).rows()).isEmpty();
        assertThat(compare(workbook().bytes()).notes()).isEmpty();
        assertThat(compare(csv()).notes()).isEmpty();
    }

    @Test
    void new_rows_with_and_without_keys_come_with_their_parts_and_removed_rows_only_when_chosen() {
        byte[] file = workbook()
                .add(ACTIONS, Map.of("Key", "NEW", "Title", "A fair", "Status", "Idea", "Waits for", "Later one"))
                .add(ACTIONS, Map.of("Title", "Later one", "Lead", "Cluster PACK"))
                .add(GIVEN, Map.of("Action", "NEW", "Partner", "SCS", "Days of work", 3))
                .add(GIVEN, Map.of("Action", "A", "Partner", "NP", "Days of work", 1))
                .remove(GIVEN, "A/2")
                .remove(ACTIONS, "K")
                .bytes();

        ReturnedWorkbook returned = compare(file);

        assertThat(returned.problems()).isEmpty();
        assertThat(returned.rows())
                .extracting(row ->
                        row.title() + " " + row.state() + " " + row.safe().size())
                .containsExactly(
                        "NEW A fair NEW 1",
                        "A1 Later one NEW 1",
                        "K Action K REMOVED 0",
                        "NEW A fair: SCS NEW 1",
                        "A Action A: NP NEW 1",
                        "A Action A: PACK REMOVED 0");
        assertThat(returned.needs(returned.rows().get(3).choices().getFirst()))
                .containsExactly(new Choice(WorkbookSheet.ACTIONS, "NEW", ""));
        assertThat(returned.rows().get(2).goesWith()).containsEntry("predecessor", 2);

        assertThat(returns.takeOver(partnership, returned, returned.choices(), TEXTS))
                .isEqualTo(new TakenOver(0, 4, 2));
        assertThat(parts("contribution", action("NEW").id())).hasSize(1);
        assertThat(parts("predecessor", action("NEW").id()).getFirst().value("action"))
                .isEqualTo(action("A1").id());
        assertThat(parts("contribution", example.id("A")))
                .extracting(row -> row.value("personDays"))
                .containsExactly(10.0, 1.0);
        assertThat(compare(file).rows()).isEmpty();
    }

    @Test
    void a_key_that_was_changed_in_the_file_is_still_that_action() {
        byte[] file = workbook()
                .set(ACTIONS, "A", "Key", "1.2")
                .set(GIVEN, "A/1", "Action", "1.2")
                .set(GIVEN, "A/1", "Days of work", 12)
                .set(ACTIONS, "C", "Waits for", "1.2\nB")
                .bytes();

        ReturnedWorkbook returned = compare(file);

        assertThat(returned.problems()).isEmpty();
        assertThat(returned.choices())
                .extracting(Choice::key, Choice::column)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("A", "key"),
                        org.assertj.core.groups.Tuple.tuple("C", "predecessors"),
                        org.assertj.core.groups.Tuple.tuple("A/1", "personDays"));
        returns.takeOver(partnership, returned, returned.choices(), TEXTS);
        assertThat(action("1.2").id()).isEqualTo(example.id("A"));
        assertThat(compare(file).rows()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said_with_the_word_that_may_be_meant_and_the_rest_is_offered() {
        byte[] file = workbook()
                .set(ACTIONS, "A", "Status", "Agreeed")
                .set(ACTIONS, "A", "Kind of action", "Trainning or masterclass")
                .set(ACTIONS, "B", "Lead", "PAKC")
                .set(ACTIONS, "B", "Work package", "WP9")
                .set(ACTIONS, "C", "Title", "Good")
                .add(ACTIONS, Map.of("Key", "D", "Title", "A double"))
                .set(GIVEN, "A/1", "Action", "B")
                .add(GIVEN, Map.of("Row", "A/2", "Action", "A", "Partner", "SCS"))
                .add(FUNDING, Map.of("Action", "Z", "Source of money", "Nobody"))
                .bytes();

        ReturnedWorkbook returned = compare(file);

        assertThat(returned.problems())
                .extracting(problem -> problem.place().table() + " " + problem.value() + ": " + problem.advice())
                .satisfiesExactlyInAnyOrder(
                        said -> assertThat(said).contains("Actions Agreeed", "Do you mean “Agreed”?"),
                        said -> assertThat(said).contains("Actions Trainning", "Do you mean “", "raining"),
                        said -> assertThat(said).contains("no partner “PAKC”", "Do you mean “PACK”?"),
                        said -> assertThat(said).contains("no work package “WP9”"),
                        said -> assertThat(said).contains("The key D is taken"),
                        said -> assertThat(said).contains("This row is part of A."),
                        said -> assertThat(said).contains("Two rows have the reference A/2"),
                        said -> assertThat(said).contains("no shared action “Z”"));
        assertThat(returned.choices()).containsExactly(new Choice(WorkbookSheet.ACTIONS, "C", "title"));
    }

    @Test
    void what_was_removed_here_meanwhile_comes_again_with_all_that_it_had() {
        byte[] file = workbook().set(ACTIONS, "A", "Place", "Brno").bytes();
        remove("A");

        ReturnedWorkbook returned = compare(file);

        assertThat(returned.offered())
                .extracting(ReturnedRow::state)
                .containsExactly(
                        RowState.REMOVED_HERE, RowState.REMOVED_HERE, RowState.REMOVED_HERE, RowState.REMOVED_HERE);
        assertThat(returned.rows()).allMatch(row -> row.safe().isEmpty());
        returns.takeOver(partnership, returned, returned.choices(), TEXTS);
        assertThat(parts("contribution", action("A").id())).hasSize(2);
        assertThat(action("A").text("place")).isEqualTo("Brno");
    }

    @Test
    void one_refused_row_stores_nothing() {
        byte[] file = workbook()
                .set(ACTIONS, "A", "Place", "Brno")
                .add(ACTIONS, Map.of("Key", "NEW", "Title", "A fair"))
                .add(GIVEN, Map.of("Action", "NEW", "Partner", "SCS"))
                .bytes();
        String before = file();
        ReturnedWorkbook returned = compare(file);
        Set<Choice> withoutTheAction = Set.of(
                new Choice(WorkbookSheet.ACTIONS, "A", "place"),
                returned.rows().getLast().choices().getFirst());

        assertThat(catchThrowableOfType(
                                RefusedReturnException.class,
                                () -> returns.takeOver(partnership, returned, withoutTheAction, TEXTS))
                        .problem()
                        .textKey())
                .isEqualTo("exchange.return.problem.needs");
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void a_file_without_amounts_tells_none_and_removes_none() {
        PlannerUser reader = accounts.create();
        partnerships.join(partnership, reader, Role.READER, null);
        TestAccounts.signIn(reader);
        byte[] workbook = exports.workbook(partnership, TEXTS).bytes();
        String csv = new String(exports.csv(partnership, TEXTS).bytes(), StandardCharsets.UTF_8);

        assertThat(WorkbookReader.read(workbook).stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().values().stream())
                        .map(cell -> cell.text()))
                .noneMatch(text -> text.contains("3000") || text.contains("4500") || text.equals("Cost"));
        assertThat(csv).doesNotContain("3000").doesNotContain("4500").contains("COSME");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> compare(workbook));

        TestAccounts.signIn(manager);
        ReturnedWorkbook returned = compare(EditedWorkbook.of(workbook)
                .set(GIVEN, "A/1", "Days of work", 12)
                .bytes());
        assertThat(returned.choices()).hasSize(1);
        returns.takeOver(partnership, returned, returned.choices(), TEXTS);
        ReturnedWorkbook line =
                compare(csv.replace("NP: 10 days", "NP: 13 days").getBytes(StandardCharsets.UTF_8));
        assertThat(line.choices()).hasSize(1);
        returns.takeOver(partnership, line, line.choices(), TEXTS);
        assertThat(part("contribution", 0).value("personDays")).isEqualTo(13.0);
        assertThat(part("contribution", 0).holds("cost", new BigDecimal("3000")))
                .isTrue();
        assertThat(parts("funding", example.id("A")).getFirst().holds("amount", new BigDecimal("4500")))
                .isTrue();
    }

    @Test
    void lines_with_separators_come_back_whatever_wrote_them() {
        change("action", "B", "title", "=SUM(A1) á");
        change("action", "B", "description", "- first\n- second; \"quoted\"");
        String exported = new String(csv(), StandardCharsets.UTF_8);
        assertThat(exported).startsWith("\uFEFFKey;Title;").contains(";'=SUM(A1) á;");
        String edited = exported.substring(1).replace("Action C", "Theirs");
        change("action", "C", "title", "Ours");

        for (byte[] file : List.of(
                ("\uFEFF" + edited).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + edited).getBytes(StandardCharsets.UTF_16LE),
                edited.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8),
                edited.getBytes(Charset.forName("windows-1252")))) {
            ReturnedWorkbook returned = compare(file);
            assertThat(returned.problems()).isEmpty();
            assertThat(returned.rows()).singleElement().satisfies(row -> {
                assertThat(row.difference().cells())
                        .singleElement()
                        .matches(cell -> cell.state() == CellState.CONFLICT && cell.exported() != null);
            });
        }
        assertThat(compare(edited.getBytes(Charset.forName("windows-1252"))).notes())
                .containsExactly("exchange.return.guessed");
    }

    @Test
    void keys_that_a_spreadsheet_made_days_and_numbers_of_are_still_those_actions() {
        change("action", "A", "key", "1.2");
        change("action", "B", "key", "1.10");
        String exported = new String(csv(), StandardCharsets.UTF_8);
        String spoiled = exported.replace("\r\n1.2;", "\r\n01. Feb;")
                .replace("\r\n1.10;", "\r\n1.1;")
                .replaceFirst("(?s)\r\nK;.*", "\r\n")
                .replace("Action A;", "Theirs;");

        ReturnedWorkbook returned = compare(spoiled.getBytes(StandardCharsets.UTF_8));

        assertThat(returned.problems()).isEmpty();
        assertThat(returned.rows())
                .extracting(row -> row.difference().key() + " " + row.state())
                .containsExactly("1.2 CHANGED", "K REMOVED");
    }

    @Test
    void the_workbook_of_the_plan_compares_objectives_and_actions_too() {
        byte[] file = EditedWorkbook.of(plans.export(partnership, TEXTS).bytes())
                .set("Objectives", "O1", "Title", "Newer markets")
                .set(ACTIONS, "A", "Who gives what", "NP: 12 days, EUR 3000\nPACK: 5 days, EUR 1500\nSCS: Supports")
                .bytes();
        RecordId kept = part("contribution", 0).id();

        ReturnedWorkbook returned = compare(file);

        assertThat(returned.choices()).extracting(Choice::column).containsExactlyInAnyOrder("title", "contributions");
        returns.takeOver(partnership, returned, returned.choices(), TEXTS);
        assertThat(parts("contribution", example.id("A"))).hasSize(3);
        assertThat(part("contribution", 0).id()).isEqualTo(kept);
        assertThat(part("contribution", 0).value("personDays")).isEqualTo(12.0);
    }

    @Test
    void days_are_days_computed_columns_are_locked_and_strangers_get_nothing() {
        EditedWorkbook workbook = workbook();
        Table actions = WorkbookReader.read(workbook().bytes()).getFirst();
        List<String> headings = actions.rows().getFirst().cells().values().stream()
                .map(cell -> cell.text())
                .toList();
        Table.Row first = actions.rows().get(1);
        assertThat(first.cells().get(headings.indexOf("Computed start")))
                .isEqualTo(new TableCell.Day(LocalDate.of(2016, 1, 1)));
        assertThat(first.text(headings.indexOf("Computed cost (EUR)"))).isEqualTo("4500");
        assertThat(first.text(headings.indexOf("Duration"))).isEqualTo("2 months");
        assertThat(List.of("Key", "Computed end", "Computed spare days"))
                .allMatch(heading -> workbook.isLocked(ACTIONS, "A", heading));
        assertThat(List.of("Title", "Duration", "Status"))
                .noneMatch(heading -> workbook.isLocked(ACTIONS, "A", heading));
        assertThat(workbook.offered(ACTIONS, "Lead")).contains("Codes");
        assertThat(workbook.offered(GIVEN, "Partner")).contains("Codes");
        assertThat(workbook.offered(ACTIONS, "Priority")).isNotEmpty();

        TestAccounts.signIn(accounts.create());
        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> exports.workbook(partnership, TEXTS));
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> exports.csv(partnership, TEXTS));
    }

    private EditedWorkbook workbook() {
        return EditedWorkbook.of(exports.workbook(partnership, TEXTS).bytes());
    }

    private byte[] csv() {
        return exports.csv(partnership, TEXTS).bytes();
    }

    private ReturnedWorkbook compare(byte[] file) {
        return returns.compare(partnership, file, TEXTS);
    }

    private String file() {
        return new String(files.export(partnership), StandardCharsets.UTF_8);
    }

    private void contribution(String action, String partner, double days, int cost) {
        records.add(
                partnership,
                "contribution",
                example.id(action),
                Map.of("partner", example.id(partner), "personDays", days, "cost", BigDecimal.valueOf(cost)));
    }

    private void change(String kind, String key, String property, Object value) {
        RecordRow row = records.find(partnership, kind, example.id(key)).orElseThrow();
        records.change(partnership, new Change(kind, row.id(), row.version(), property, value));
    }

    private void changePart(String kind, int place, String property, Object value) {
        RecordRow row = part(kind, place);
        records.change(partnership, new Change(kind, row.id(), row.version(), property, value));
    }

    private void remove(String key) {
        RecordRow gone = records.find(partnership, "action", example.id(key)).orElseThrow();
        records.remove(partnership, "action", gone.id(), gone.version());
    }

    private RecordRow part(String kind, int place) {
        return parts(kind, example.id("A")).get(place);
    }

    private List<RecordRow> parts(String kind, RecordId action) {
        return records.list(partnership, kind, action);
    }

    private RecordRow action(String key) {
        return records.list(partnership, "action").stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
