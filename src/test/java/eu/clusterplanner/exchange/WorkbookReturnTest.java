package eu.clusterplanner.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterplanner.exchange.difference.CellState;
import eu.clusterplanner.exchange.difference.RowState;
import eu.clusterplanner.exchange.workbook.EditedWorkbook;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.history.History;
import eu.clusterplanner.record.history.HistoryFilter;
import eu.clusterplanner.record.history.Undo;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A workbook that was taken out, edited elsewhere, and comes back. */
@PlannerTest
class WorkbookReturnTest {

    private static final Texts TEXTS = Texts.english();

    @Autowired
    WorkbookExport exports;

    @Autowired
    WorkbookReturn returns;

    @Autowired
    PartnershipExport files;

    @Autowired
    Records records;

    @Autowired
    History history;

    @Autowired
    Undo undo;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PartnershipId partnership;
    WorkedExample example;

    @BeforeEach
    void a_plan() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        example = WorkedExample.write(records, partnership);
    }

    @Test
    void a_workbook_that_nobody_edited_is_no_difference() {
        ReturnedWorkbook returned = compare(exported().bytes());

        assertThat(returned.rows()).isEmpty();
        assertThat(returned.problems()).isEmpty();
        assertThat(returned.exported()).isPresent();
        assertThat(returned.notCompared()).isEmpty();
    }

    @Test
    void what_is_changed_in_the_file_and_here_stands_side_by_side() {
        EditedWorkbook workbook = exported()
                .set("Partners", "NP", "City", "Brno")
                .set("Partners", "NP", "Name", "Theirs")
                .set("Partners", "PACK", "City", "Paris");
        change("partner", "NP", "name", "Ours");
        change("partner", "PACK", "city", "Paris");
        change("partner", "SCS", "city", "Brussels");

        ReturnedWorkbook returned = compare(workbook.bytes());

        assertThat(returned.choices()).containsExactlyInAnyOrder(partnerCell("NP", "city"), partnerCell("NP", "name"));
        ReturnedRow row = returned.offered().getFirst();
        assertThat(row.title()).isEqualTo("NP Ours");
        assertThat(row.difference().cells())
                .extracting(cell -> cell.column() + " " + cell.state() + " " + cell.exported() + " " + cell.file() + " "
                        + cell.now())
                .containsExactly("name CONFLICT \"Cluster NP\" \"Theirs\" \"Ours\"", "city CHANGED null \"Brno\" null");
        assertThat(row.safe()).containsExactly(partnerCell("NP", "city"));
        assertThat(returned.changedHere()).isEqualTo(1);
    }

    @Test
    void what_is_chosen_is_stored_as_one_act_that_can_be_undone() {
        byte[] workbook = exported()
                .set("Partners", "NP", "City", "Brno")
                .set("Partners", "NP", "Quality label", "Gold")
                .set("Competences", "C1", "Level we need (1 to 4)", 2)
                .assess("NP", "C1", "Level (0 to 4)", 4)
                .assess("NP", "C2", "Level (0 to 4)", "?")
                .assess("NP", "C2", "Proofs", "Customer list https://example.org/list [2026-03-31]")
                .bytes();
        String before = file();
        ReturnedWorkbook returned = compare(workbook);
        Set<Choice> chosen = Set.copyOf(returned.choices().stream()
                .filter(choice -> !choice.column().equals("label"))
                .toList());

        TakenOver taken = returns.takeOver(partnership, returned, chosen, TEXTS);

        assertThat(taken).isEqualTo(new TakenOver(5, 0, 0));
        assertThat(partner("NP").text("city")).isEqualTo("Brno");
        assertThat(partner("NP").value("label")).isNull();
        assertThat(level("NP", "C1")).isEqualTo(4);
        assertThat(assessment("NP", "C2").value("unknown")).isEqualTo(true);
        assertThat(file()).contains("\"url\": \"https://example.org/list\"");
        assertThat(history.page(partnership, HistoryFilter.NONE, null)
                        .acts()
                        .getFirst()
                        .changes())
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(compare(workbook).choices()).containsExactly(partnerCell("NP", "label"));

        undo.undo(partnership, undo.last(partnership).orElseThrow());

        assertThat(file()).isEqualTo(before);
    }

    @Test
    void new_rows_come_with_what_is_said_of_them_and_removed_ones_go_with_theirs() {
        byte[] workbook = exported()
                .add("Partners", Map.of("Key", "NEW", "Name", "Newcomer"))
                .add("Assessments", Map.of("Partner", "NEW", "Competence", "C1", "Level (0 to 4)", 3))
                .remove("Partners", "SCS")
                .removeAssessments("SCS")
                .bytes();

        ReturnedWorkbook returned = compare(workbook);

        assertThat(returned.rows())
                .extracting(row -> row.title() + " " + row.state())
                .containsExactly("NEW Newcomer NEW", "SCS Cluster SCS REMOVED", "NEW Newcomer: C1 Competence C1 NEW");
        ReturnedRow removed = returned.rows().get(1);
        assertThat(removed.goesWith()).containsEntry("assessment", 10).containsEntry("stage_role", 2);
        assertThat(removed.safe()).isEmpty();
        Choice rating = new Choice(WorkbookSheet.ASSESSMENTS, "NEW/C1", "");
        assertThat(returned.needs(rating)).containsExactly(new Choice(WorkbookSheet.PARTNERS, "NEW", ""));

        assertThat(returns.takeOver(partnership, returned, returned.choices(), TEXTS))
                .isEqualTo(new TakenOver(0, 2, 1));
        assertThat(level("NEW", "C1")).isEqualTo(3);
        assertThat(records.find(partnership, "partner", example.id("SCS"))).isEmpty();
    }

    @Test
    void an_assessment_without_its_new_partner_is_refused_and_nothing_is_stored() {
        byte[] workbook = exported()
                .set("Partners", "NP", "City", "Brno")
                .add("Partners", Map.of("Key", "NEW", "Name", "Newcomer"))
                .add("Assessments", Map.of("Partner", "NEW", "Competence", "C1", "Level (0 to 4)", 3))
                .bytes();
        String before = file();
        ReturnedWorkbook returned = compare(workbook);

        assertThat(catchThrowableOfType(
                                RefusedReturnException.class,
                                () -> returns.takeOver(
                                        partnership,
                                        returned,
                                        Set.of(
                                                partnerCell("NP", "city"),
                                                new Choice(WorkbookSheet.ASSESSMENTS, "NEW/C1", "")),
                                        TEXTS))
                        .problem()
                        .textKey())
                .isEqualTo("exchange.return.problem.needs");
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_read_is_told_at_its_place_and_the_rest_can_be_taken_over() {
        byte[] workbook = exported()
                .set("Partners", "NP", "Quality label", "Silber")
                .set("Partners", "NP", "City", "Brno")
                .assess("NP", "C1", "Level (0 to 4)", 7)
                .add("Assessments", Map.of("Partner", "ATLANTIS", "Competence", "C1", "Level (0 to 4)", 3))
                .add("Competences", Map.of("Key", "C2", "Name", "Double"))
                .bytes();

        ReturnedWorkbook returned = compare(workbook);

        assertThat(returned.problems())
                .extracting(problem -> problem.place().table() + ": " + problem.value() + ": " + problem.advice())
                .satisfiesExactly(
                        label -> assertThat(label).startsWith("Partners: Silber: Please write one of these: None"),
                        twice -> assertThat(twice).startsWith("Competences: ").contains("The key C2 is taken"),
                        level ->
                                assertThat(level).startsWith("Assessments: 7: ").contains("from 0 to 4"),
                        unknown -> assertThat(unknown)
                                .startsWith("Assessments: ATLANTIS: ")
                                .contains("There is no partner “ATLANTIS”"));
        assertThat(returned.choices()).containsExactly(partnerCell("NP", "city"));
        returns.takeOver(partnership, returned, returned.choices(), TEXTS);
        assertThat(level("NP", "C1")).isEqualTo(1);
        assertThat(partner("NP").text("city")).isEqualTo("Brno");
    }

    @Test
    void what_was_changed_between_the_look_and_the_confirmation_is_said_and_nothing_is_stored() {
        ReturnedWorkbook seen = compare(exported()
                .set("Partners", "NP", "City", "Brno")
                .set("Partners", "PACK", "City", "Paris")
                .bytes());
        change("partner", "NP", "city", "Praha");
        String before = file();

        ChangedMeanwhileException meanwhile = catchThrowableOfType(
                ChangedMeanwhileException.class, () -> returns.takeOver(partnership, seen, seen.choices(), TEXTS));

        assertThat(meanwhile.changed()).containsExactly(partnerCell("NP", "city"));
        assertThat(meanwhile
                        .now()
                        .offered()
                        .getFirst()
                        .difference()
                        .cells()
                        .getFirst()
                        .state())
                .isEqualTo(CellState.CONFLICT);
        assertThat(file()).isEqualTo(before);
        returns.takeOver(partnership, meanwhile.now(), Set.of(partnerCell("PACK", "city")), TEXTS);
        assertThat(partner("PACK").text("city")).isEqualTo("Paris");
    }

    @Test
    void another_property_of_the_same_record_is_no_collision() {
        ReturnedWorkbook seen =
                compare(exported().set("Partners", "NP", "City", "Brno").bytes());
        change("partner", "NP", "legalName", "Ours");

        returns.takeOver(partnership, seen, seen.choices(), TEXTS);

        assertThat(partner("NP").text("city")).isEqualTo("Brno");
        assertThat(partner("NP").text("legalName")).isEqualTo("Ours");
    }

    @Test
    void a_record_whose_key_was_changed_here_meanwhile_is_still_found() {
        byte[] workbook = exported()
                .set("Partners", "NP", "City", "Brno")
                .assess("NP", "C1", "Level (0 to 4)", 3)
                .bytes();
        change("partner", "NP", "key", "NANO");
        records.add(partnership, "partner", null, Map.of("key", "NP", "name", "Another NP"));

        ReturnedWorkbook returned = compare(workbook);

        assertThat(returned.choices()).hasSize(2);
        returns.takeOver(partnership, returned, returned.choices(), TEXTS);
        assertThat(partner("NANO").text("city")).isEqualTo("Brno");
        assertThat(level("NANO", "C1")).isEqualTo(3);
        assertThat(partner("NP").value("city")).isNull();
    }

    @Test
    void what_was_removed_here_and_changed_in_the_file_can_come_again() {
        byte[] workbook = exported()
                .set("Competences", "C1", "Description", "As they see it")
                .bytes();
        RecordRow gone =
                records.find(partnership, "competence", example.id("C1")).orElseThrow();
        records.remove(partnership, "competence", gone.id(), gone.version());

        ReturnedWorkbook returned = compare(workbook);

        assertThat(returned.rows()).hasSize(1 + 6).allMatch(row -> row.state() == RowState.REMOVED_HERE);
        assertThat(returned.rows().getFirst().safe()).isEmpty();
        assertThat(returns.takeOver(partnership, returned, returned.choices(), TEXTS))
                .isEqualTo(new TakenOver(0, 7, 0));
        assertThat(file()).contains("As they see it");
        assertThat(level("PWIN", "C1")).isEqualTo(4);
    }

    @Test
    void without_the_hidden_sheet_it_is_a_comparison_of_two() {
        byte[] workbook =
                exported().set("Partners", "NP", "City", "Brno").withoutBase().bytes();

        ReturnedWorkbook returned = compare(workbook);

        assertThat(returned.base().found()).isFalse();
        assertThat(returned.exported()).isEmpty();
        assertThat(returned.offered()).singleElement().satisfies(row -> {
            assertThat(row.difference().cells()).singleElement().matches(cell -> cell.state() == CellState.DIFFERENT);
            assertThat(row.safe()).isEmpty();
        });
        returns.takeOver(partnership, returned, returned.choices(), TEXTS);
        assertThat(partner("NP").text("city")).isEqualTo("Brno");
    }

    @Test
    void a_hidden_sheet_that_somebody_changed_is_not_used() {
        ReturnedWorkbook returned = compare(exported().damageBase().bytes());

        assertThat(returned.base().found()).isTrue();
        assertThat(returned.exported()).isEmpty();
        assertThat(returned.offered()).isEmpty();
    }

    @Test
    void rows_without_keys_are_found_by_their_names() {
        byte[] workbook = exported()
                .dropColumn("Partners", "Key")
                .set(1, "Partners", "City", "Brno")
                .withoutBase()
                .bytes();

        ReturnedWorkbook returned = compare(workbook);

        assertThat(returned.choices()).containsExactly(partnerCell("NP", "city"));
    }

    @Test
    void a_column_that_was_taken_out_says_nothing() {
        change("partner", "NP", "city", "Brno");

        assertThat(compare(exported().dropColumn("Partners", "City").bytes()).rows())
                .isEmpty();
        assertThat(compare(exported().dropColumn("Partners", "Name").bytes()).rows())
                .isEmpty();
    }

    @Test
    void a_workbook_of_another_partnership_is_refused_by_name() {
        byte[] workbook = exported().bytes();
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        PartnershipId other = partnerships.create(manager);

        assertThat(catchThrowableOfType(OtherPartnershipException.class, () -> returns.compare(other, workbook, TEXTS))
                        .acronym())
                .isEqualTo("TEST");
    }

    @Test
    void an_empty_workbook_is_no_success() {
        byte[] empty = exports.template(TEXTS).bytes();

        ReturnedWorkbook returned = compare(empty);

        assertThat(returned.problems())
                .singleElement()
                .matches(problem -> problem.advice().startsWith("No sheet has rows that the plan has"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> returns.takeOver(partnership, returned, Set.of(), TEXTS));
    }

    @Test
    void only_managers_and_editors_bring_workbooks_back() {
        byte[] workbook = exported().set("Partners", "NP", "City", "Brno").bytes();
        ReturnedWorkbook seen = compare(workbook);
        for (Role role : List.of(Role.CONTRIBUTOR, Role.REVIEWER, Role.READER)) {
            PlannerUser person = accounts.create();
            partnerships.join(partnership, person, role, example.id("NP"));
            TestAccounts.signIn(person);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> compare(workbook));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> returns.compareAgain(partnership, seen, TEXTS));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> returns.takeOver(partnership, seen, seen.choices(), TEXTS));
        }
        TestAccounts.signIn(accounts.create());
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> compare(workbook));
        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> returns.takeOver(partnership, seen, seen.choices(), TEXTS));
    }

    private EditedWorkbook exported() {
        return EditedWorkbook.of(exports.export(partnership, TEXTS).bytes());
    }

    private ReturnedWorkbook compare(byte[] workbook) {
        return returns.compare(partnership, workbook, TEXTS);
    }

    private String file() {
        return new String(files.export(partnership), StandardCharsets.UTF_8);
    }

    private static Choice partnerCell(String key, String column) {
        return new Choice(WorkbookSheet.PARTNERS, key, column);
    }

    private void change(String kind, String key, String property, Object value) {
        RecordRow row = records.find(partnership, kind, example.id(key)).orElseThrow();
        records.change(partnership, new Change(kind, row.id(), row.version(), property, value));
    }

    private RecordRow partner(String key) {
        return records.list(partnership, "partner").stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Object level(String partner, String competence) {
        return String.valueOf(assessment(partner, competence).value("level")).equals("null")
                ? ""
                : assessment(partner, competence).value("level", Integer.class).orElseThrow();
    }

    private RecordRow assessment(String partner, String competence) {
        Map<String, RecordId> competences = records.list(partnership, "competence").stream()
                .collect(Collectors.toMap(RecordRow::key, RecordRow::id));
        return records.list(partnership, "assessment").stream()
                .filter(row -> partner(partner).id().equals(row.value("partner"))
                        && competence.equals(competence(competences, row)))
                .findFirst()
                .orElseThrow();
    }

    private static String competence(Map<String, RecordId> competences, RecordRow row) {
        return competences.entrySet().stream()
                .filter(entry -> entry.getValue().equals(row.value("competence")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
