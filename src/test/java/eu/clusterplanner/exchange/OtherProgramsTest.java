package eu.clusterplanner.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.clusterplanner.exchange.difference.RowState;
import eu.clusterplanner.exchange.workbook.CellProblem;
import eu.clusterplanner.exchange.workbook.EditedWorkbook;
import eu.clusterplanner.exchange.workbook.RewrittenWorkbook;
import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.exchange.workbook.WorkbookReader;
import eu.clusterplanner.partnership.NewPartnership;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.LibreOffice;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Workbooks that other programs than ours have written are taken like our own. */
@PlannerTest
class OtherProgramsTest {

    private static final Texts TEXTS = Texts.english();
    private static final NewPartnership OURS = new NewPartnership("OURS", "From another program", "ESCP_4I");

    @TempDir
    Path folder;

    @Autowired
    WorkbookImport imports;

    @Autowired
    WorkbookExport exports;

    @Autowired
    WorkbookReturn returns;

    @Autowired
    PartnershipExport files;

    @BeforeEach
    void sign_in(@Autowired TestAccounts accounts) {
        TestAccounts.signIn(accounts.create());
    }

    @Test
    void our_export_comes_back_from_libreoffice_as_it_was(@Autowired ExamplePartnership example) throws Exception {
        assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
        byte[] ours = exports.export(example.open(), TEXTS).bytes();
        LibreOffice office = new LibreOffice(folder);

        Path table = office.save(Files.write(folder.resolve("adpack.xlsx"), ours), "ods");
        byte[] theirs = Files.readAllBytes(office.save(Files.move(table, folder.resolve("adpack.ods")), "xlsx"));

        assertThat(imported(theirs)).isEqualTo(imported(ours)).contains("Working mission to Czechia");
    }

    @Test
    void what_was_edited_and_saved_by_libreoffice_comes_back(@Autowired ExamplePartnership examples) throws Exception {
        assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
        PartnershipId example = examples.open();
        byte[] ours = exports.export(example, TEXTS).bytes();
        byte[] edited =
                EditedWorkbook.of(ours).set(1, "Partners", "City", "Elsewhere").bytes();

        ReturnedWorkbook untouched = returns.compare(example, throughLibreOffice("same", ours), TEXTS);
        ReturnedWorkbook returned = returns.compare(example, throughLibreOffice("edited", edited), TEXTS);

        assertThat(untouched.exported()).isPresent();
        assertThat(untouched.rows()).isEmpty();
        assertThat(untouched.problems()).isEmpty();
        assertThat(returned.exported()).isPresent();
        assertThat(returned.choices()).extracting(Choice::column).containsExactly("city");
        returns.takeOver(example, returned, returned.choices(), TEXTS);
        assertThat(new String(files.export(example), UTF_8)).contains("\"city\": \"Elsewhere\"");
    }

    @Test
    void shared_actions_come_back_from_libreoffice_and_from_another_library_with_what_was_changed_only(
            @Autowired ExamplePartnership examples, @Autowired ActionListExport actions) throws Exception {
        PartnershipId example = examples.open();
        byte[] ours = actions.workbook(example, TEXTS).bytes();
        String title = WorkbookReader.read(ours).getFirst().rows().get(1).text(1);
        Map<String, String> edited = Map.of(title, "Elsewhere");

        List<byte[]> same = new ArrayList<>(List.of(RewrittenWorkbook.of(ours, Map.of())));
        List<byte[]> changed = new ArrayList<>(List.of(RewrittenWorkbook.of(ours, edited)));
        if (LibreOffice.isInstalled()) {
            same.add(throughLibreOffice("actions", ours));
            changed.add(throughLibreOffice("changed", RewrittenWorkbook.of(ours, edited)));
        }

        for (byte[] file : same) {
            ReturnedWorkbook returned = returns.compare(example, file, TEXTS);
            assertThat(returned.problems()).isEmpty();
            assertThat(returned.rows()).isEmpty();
        }
        for (byte[] file : changed) {
            ReturnedWorkbook returned = returns.compare(example, file, TEXTS);
            assertThat(returned.exported()).isPresent();
            assertThat(returned.choices())
                    .singleElement()
                    .matches(choice -> choice.column().equals("title"));
        }
    }

    @Test
    void lines_of_shared_actions_come_back_from_libreoffice_with_what_was_changed_only(
            @Autowired ExamplePartnership examples, @Autowired ActionListExport actions) throws Exception {
        assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
        PartnershipId example = examples.open();
        String ours = new String(actions.csv(example, TEXTS).bytes(), UTF_8);
        String title = WorkbookReader.read(actions.workbook(example, TEXTS).bytes())
                .getFirst()
                .rows()
                .get(1)
                .text(1);

        ReturnedWorkbook same = returns.compare(example, linesThroughLibreOffice("same", ours), TEXTS);
        ReturnedWorkbook changed = returns.compare(
                example, linesThroughLibreOffice("changed", ours.replace(";" + title + ";", ";Elsewhere;")), TEXTS);

        assertThat(same.exported()).isPresent();
        assertThat(same.problems()).isEmpty();
        assertThat(same.rows()).isEmpty();
        assertThat(changed.problems()).isEmpty();
        assertThat(changed.rows()).hasSize(1);
        assertThat(changed.choices())
                .singleElement()
                .matches(choice -> choice.column().equals("title"));
    }

    private byte[] linesThroughLibreOffice(String name, String lines) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".csv"), lines);
        return Files.readAllBytes(new LibreOffice(folder).saveLines(file));
    }

    private byte[] throughLibreOffice(String name, byte[] workbook) throws Exception {
        LibreOffice office = new LibreOffice(folder);
        Path table = office.save(Files.write(folder.resolve(name + ".xlsx"), workbook), "ods");
        return Files.readAllBytes(office.save(Files.move(table, folder.resolve(name + ".ods")), "xlsx"));
    }

    @Test
    void a_sheet_of_another_library_comes_back_as_a_comparison_of_two(@Autowired ExamplePartnership examples)
            throws IOException {
        PartnershipId example = examples.open();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Another", "1.0")) {
            Worksheet partners = workbook.newWorksheet("Partners");
            fill(partners, 0, "Key", "City", "Label");
            fill(partners, 1, "NP", "Elsewhere", "gold");
        }

        ReturnedWorkbook returned = returns.compare(example, out.toByteArray(), TEXTS);

        assertThat(returned.exported()).isEmpty();
        assertThat(returned.offered().getFirst().choices())
                .extracting(Choice::key, Choice::column)
                .contains(tuple("NP", "city"));
        assertThat(returned.offered())
                .filteredOn(row -> row.state() == RowState.MISSING)
                .isNotEmpty()
                .allMatch(row -> row.safe().isEmpty());
    }

    @Test
    void a_list_that_libreoffice_made_of_plain_text_is_read() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
        Path list = Files.writeString(
                folder.resolve("partners.csv"),
                "Acronym,Organisation,Country,Members,Joined,Label\nALPHA,Alpha Cluster,Poland,41,2026-08-31,gold\n");

        List<SheetMapping> read = imports.read(Files.readAllBytes(new LibreOffice(folder).save(list, "xlsx")), TEXTS);
        PartnershipId made = imports.importWorkbook(read, OURS, TEXTS);

        assertThat(new String(files.export(made), UTF_8))
                .contains("\"key\": \"ALPHA\"", "\"country\": \"PL\"", "\"total\": 41", "\"joined\": \"2026-08-31\"");
    }

    @Test
    void a_workbook_of_another_library_is_read() throws IOException {
        List<SheetMapping> read = imports.read(ofFastexcel("Poland"), TEXTS);
        PartnershipId made = imports.importWorkbook(read, OURS, TEXTS);

        assertThat(new String(files.export(made), UTF_8))
                .contains("\"country\": \"PL\"", "\"joined\": \"2026-08-31\"", "\"progress\": 50", "\"cost\": 1250.5");
    }

    @Test
    void wrong_cells_of_another_library_are_told() throws IOException {
        assertThat(imports.tryOut(imports.read(ofFastexcel("Atlantis"), TEXTS), TEXTS)
                        .problems())
                .extracting(CellProblem::place)
                .extracting(CellProblem.Place::cell)
                .containsExactly("B2");
    }

    private String imported(byte[] workbook) {
        return new String(files.export(imports.importWorkbook(imports.read(workbook, TEXTS), OURS, TEXTS)), UTF_8);
    }

    private static byte[] ofFastexcel(String country) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Another", "1.0")) {
            Worksheet partners = workbook.newWorksheet("Partners");
            fill(partners, 0, "Name", "Country", "Joined on");
            fill(partners, 1, "Alpha Cluster", country);
            partners.value(1, 2, LocalDate.of(2026, 8, 31));
            partners.style(1, 2).format("dd/MM/yyyy").set();
            Worksheet actions = workbook.newWorksheet("Actions");
            fill(actions, 0, "Title", "Lead", "Progress", "Cost", "Goes on when the grant ends");
            fill(actions, 1, "Market study", "Alpha Cluster");
            actions.value(1, 2, 0.5);
            actions.style(1, 2).format("0%").set();
            actions.value(1, 3, 1250.5);
            actions.value(1, 4, true);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }
}
