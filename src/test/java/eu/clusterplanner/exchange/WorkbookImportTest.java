package eu.clusterplanner.exchange;

import static eu.clusterplanner.exchange.workbook.TestWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.exchange.workbook.TestWorkbook;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.partnership.Contents;
import eu.clusterplanner.partnership.NewPartnership;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A workbook becomes a partnership, all or nothing. */
@PlannerTest
class WorkbookImportTest {

    private static final Texts TEXTS = Texts.english();
    private static final NewPartnership OURS = new NewPartnership("OURS", "From our Excel", "ESCP_4I");

    @Autowired
    WorkbookImport imports;

    @Autowired
    WorkbookExport exports;

    @Autowired
    PartnershipExport files;

    @Autowired
    PartnershipService partnerships;

    @BeforeEach
    void sign_in(@Autowired TestAccounts accounts) {
        TestAccounts.signIn(accounts.create());
    }

    @Test
    void two_wrong_rows_are_told_and_nothing_is_stored_until_they_are_mended() {
        List<SheetMapping> wrong = imports.read(workbook("Atlantis", 7).bytes(), TEXTS);

        WorkbookPreview preview = imports.tryOut(wrong, TEXTS);
        InvalidWorkbookException refused =
                catchThrowableOfType(InvalidWorkbookException.class, () -> imports.importWorkbook(wrong, OURS, TEXTS));

        assertThat(preview.problems())
                .extracting(problem ->
                        problem.place().table() + " " + problem.place().cell())
                .containsExactly("Partners B3", "Assessments C2");
        assertThat(refused.preview().problemCount()).isEqualTo(2);
        assertThat(partnerships.mine()).isEmpty();

        List<SheetMapping> mended = imports.read(workbook("Germany", 3).bytes(), TEXTS);
        PartnershipId made = imports.importWorkbook(mended, OURS, TEXTS);

        assertThat(partnerships.mine())
                .singleElement()
                .returns(made, OwnPartnership::id)
                .returns("OURS", OwnPartnership::acronym)
                .returns(Role.MANAGER, OwnPartnership::role);
        assertThat(partnerships.contents(made))
                .extracting(Contents::partners, Contents::competences)
                .containsExactly(2, 1);
    }

    @Test
    void what_would_be_made_is_shown_as_it_would_be_stored() {
        WorkbookPreview preview = imports.tryOut(imports.read(workbook("de", 3).bytes(), TEXTS), TEXTS);

        assertThat(preview.isGood()).isTrue();
        assertThat(preview.counts())
                .containsEntry("partner", 2)
                .containsEntry("competence", 1)
                .containsEntry("assessment", 1);
        assertThat(preview.sheets().getFirst().rows().getLast().toString()).contains("Germany");
    }

    @Test
    void rows_that_only_the_file_as_a_whole_shows_to_be_wrong_are_told_too() {
        byte[] doubles = new TestWorkbook()
                .sheet("Partners", row("Key", "Name"), row("P1", "Alpha"), row("P1", "Beta"))
                .sheet("Competences", row("Key", "Name"), row("C1", "Coating"))
                .sheet(
                        "Assessments",
                        row("Partner", "Competence", "Level"),
                        row("Alpha", "C1", 1),
                        row("Alpha", "Coating", 2))
                .sheet("Actions", row("Key", "Title", "Waits for"), row("A1", "Study", "A1"))
                .bytes();

        assertThat(imports.tryOut(imports.read(doubles, TEXTS), TEXTS).problems())
                .extracting(problem ->
                        problem.place().table() + " " + problem.place().cell() + ": " + problem.advice())
                .containsExactly(
                        "Partners A3: The key P1 is taken: another entry of this list has it.",
                        "Assessments 3: This partner has an assessment of this competence already.",
                        "Actions C2: An action cannot precede itself.");
    }

    @Test
    void a_workbook_without_anything_known_is_no_success() {
        byte[] other = new TestWorkbook()
                .sheet("Sheet1", row("Date", "Weather"), row("Monday", "Rain"))
                .bytes();

        WorkbookPreview preview = imports.tryOut(imports.read(other, TEXTS), TEXTS);

        assertThat(preview.problems())
                .singleElement()
                .matches(problem -> problem.advice().startsWith("No sheet has rows"));
    }

    @Test
    void the_person_may_say_what_a_sheet_and_a_column_are() {
        byte[] unusual = new TestWorkbook()
                .sheet("Sheet1", row("Wer", "Wo"), row("Alpha", "DE"))
                .bytes();
        List<SheetMapping> read = imports.read(unusual, TEXTS);

        List<SheetMapping> named = imports.changeSheet(read, read.getFirst(), WorkbookSheet.PARTNERS, TEXTS);
        WorkbookPreview nameless = imports.tryOut(named, TEXTS);
        SheetMapping columns = named.getFirst().withColumn(0, "name").withColumn(1, "country");

        assertThat(read.getFirst().sheet()).isNull();
        assertThat(nameless.problems())
                .singleElement()
                .matches(problem -> problem.advice().equals("Please choose which column has the names or titles."));
        assertThat(imports.tryOut(List.of(columns), TEXTS).counts()).containsEntry("partner", 1);
    }

    @Test
    void a_meaning_goes_to_one_column_only() {
        byte[] workbook = new TestWorkbook()
                .sheet("Partners", row("Name", "Wer", "Country"), row("Alpha", "Beta", "DE"))
                .bytes();
        List<SheetMapping> read = imports.read(workbook, TEXTS);

        SheetMapping changed = read.getFirst().withColumn(1, "name");

        assertThat(changed.columns()).containsEntry(1, "name").doesNotContainKey(0);
        assertThat(changed.withColumn(1, null).columns()).doesNotContainValue("name");
    }

    @Test
    void name_and_acronym_are_needed() {
        List<SheetMapping> good = imports.read(workbook("Germany", 3).bytes(), TEXTS);

        assertThat(catchThrowableOfType(
                                InvalidValueException.class,
                                () -> imports.importWorkbook(good, new NewPartnership("", "N", "OTHER"), TEXTS))
                        .property())
                .isEqualTo("acronym");
    }

    @Test
    void the_template_is_recognised_and_holds_nothing() {
        List<SheetMapping> template = imports.read(exports.template(TEXTS).bytes(), TEXTS);

        assertThat(template)
                .extracting(SheetMapping::sheet)
                .containsExactly(
                        WorkbookSheet.PARTNERS,
                        WorkbookSheet.COMPETENCES,
                        WorkbookSheet.ASSESSMENTS,
                        WorkbookSheet.OBJECTIVES,
                        WorkbookSheet.ACTIONS,
                        null);
        assertThat(imports.tryOut(template, TEXTS).isGood()).isFalse();
    }

    @Test
    void the_export_of_an_import_is_imported_to_the_same_plan(@Autowired ExamplePartnership example) {
        byte[] workbook = exports.export(example.open(), TEXTS).bytes();

        PartnershipId first = imports.importWorkbook(imports.read(workbook, TEXTS), OURS, TEXTS);
        byte[] again = exports.export(first, TEXTS).bytes();
        PartnershipId second = imports.importWorkbook(imports.read(again, TEXTS), OURS, TEXTS);

        assertThat(new String(files.export(second), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(new String(files.export(first), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Working mission to Czechia");
    }

    @Test
    void a_thousand_actions_of_thirty_partners_are_taken() {
        byte[] large = large();
        long start = System.nanoTime();
        List<SheetMapping> read = imports.read(large, TEXTS);
        WorkbookPreview preview = imports.tryOut(read, TEXTS);
        long tried = System.nanoTime();
        PartnershipId made = imports.importWorkbook(read, OURS, TEXTS);
        System.out.println("tried " + Duration.ofNanos(tried - start).toMillis() + " ms, imported "
                + Duration.ofNanos(System.nanoTime() - tried).toMillis() + " ms");

        assertThat(preview.problems()).isEmpty();
        assertThat(partnerships.contents(made))
                .extracting(Contents::partners, Contents::actions)
                .containsExactly(30, 1000);
    }

    private static byte[] large() {
        List<Object[]> partners = new ArrayList<>(List.<Object[]>of(row("Name", "Short name")));
        IntStream.rangeClosed(1, 30).forEach(i -> partners.add(row("Partner " + i, "PA" + i)));
        List<Object[]> actions = new ArrayList<>(List.<Object[]>of(
                row("Key", "Title", "Lead", "Who gives what", "Duration", "Waits for", "Description", "Work package")));
        for (int i = 1; i <= 1000; i++) {
            actions.add(row(
                    "A" + i,
                    "Action number " + i,
                    "PA" + (1 + i % 30),
                    "PA" + (1 + i % 30) + ": 10 days; PA" + (1 + (i + 1) % 30) + ": 5 days",
                    "2 months",
                    i > 20 ? "A" + (i - 7) : null,
                    "What is done in action " + i + ", in some words",
                    "WP" + (1 + i / 100) + ": Package " + (1 + i / 100)));
        }
        return new TestWorkbook()
                .sheet("Partners", partners.toArray(Object[][]::new))
                .sheet("Actions", actions.toArray(Object[][]::new))
                .bytes();
    }

    private static TestWorkbook workbook(String country, int level) {
        return new TestWorkbook()
                .sheet("Partners", row("Name", "Country"), row("Alpha", "Poland"), row("Beta", country))
                .sheet("Competences", row("Name", "Level we need"), row("Coating", 4))
                .sheet("Assessments", row("Partner", "Competence", "Level"), row("Alpha", "Coating", level));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", " ", ":", "(", "a ", "- ", "1", "[", "http://", "+", ",000", ".1", "\u0000", "\ud800"})
    void a_cell_of_endless_marks_is_told_in_no_time(String mark) {
        String endless = ("A1" + mark.repeat(32_000)).substring(0, 32_000) + "x";
        byte[] workbook = new TestWorkbook()
                .sheet("Partners", row("Name", "Website", "Country"), row("Alpha", endless, endless))
                .sheet("Competences", row("Name", "Weight", "Required level"), row("Coating", endless, endless))
                .sheet(
                        "Assessments",
                        row("Partner", "Competence", "Level", "Evidence"),
                        row("Alpha", "Coating", 2, endless))
                .sheet(
                        "Actions",
                        row("Title", "Waits for", "Contributions", "Funding", "Work package", "Duration", "Lead"),
                        row("Training", endless, endless, endless, endless, endless, endless))
                .bytes();

        SecurityContext person = SecurityContextHolder.getContext();
        WorkbookPreview preview = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            SecurityContextHolder.setContext(person);
            return imports.tryOut(imports.read(workbook, TEXTS), TEXTS);
        });

        assertThat(preview.isGood()).isFalse();
    }
}
