package eu.clusterplanner.exchange.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.clusterplanner.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no workbook, or one that is not taken, is refused by one sentence before anything of it is understood. */
class RefusedWorkbookTest {

    private static final byte[] GOOD = new TestWorkbook()
            .sheet("Partners", TestWorkbook.row("Name"), TestWorkbook.row("Alpha"))
            .bytes();

    @Test
    void a_good_workbook_is_not_refused() {
        assertThat(WorkbookReader.read(GOOD))
                .singleElement()
                .matches(table -> table.name().equals("Partners"));
    }

    @Test
    void text_and_nothing_are_no_workbooks() {
        refuses("Name;Country\nAlpha;DE\n".getBytes(UTF_8), Refusal.NO_WORKBOOK);
        refuses(new byte[0], Refusal.EMPTY);
        refuses("\uFEFF\r\n".getBytes(UTF_8), Refusal.EMPTY);
    }

    @Test
    void a_word_document_is_no_workbook() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);

            refuses(out.toByteArray(), Refusal.NO_WORKBOOK);
        }
    }

    @Test
    void a_workbook_of_old_excel_is_refused() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("Partners");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.write(out);

            refuses(out.toByteArray(), Refusal.OLD_EXCEL);
        }
    }

    @Test
    void a_password_is_asked_to_be_taken_away() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("any");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                encrypted.write(GOOD);
            }
            container.writeFilesystem(out);
        }

        refuses(out.toByteArray(), Refusal.PASSWORD);
    }

    @Test
    void macros_are_refused() throws IOException {
        refuses(with("xl/vbaProject.bin", "anything"), Refusal.MACROS);
        refuses(with("xl/macrosheets/sheet1.xml", "<x/>"), Refusal.MACROS);
    }

    @Test
    void links_to_other_files_and_databases_are_refused() throws IOException {
        refuses(with("xl/externalLinks/externalLink1.xml", "<x/>"), Refusal.FETCHES);
        refuses(with("xl/connections.xml", "<x/>"), Refusal.FETCHES);
    }

    @Test
    void open_document_and_binary_workbooks_are_told_to_be_saved_anew() throws IOException {
        refuses(
                zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml"),
                Refusal.OPEN_DOCUMENT);
        refuses(zip("[Content_Types].xml", "<x/>", "xl/workbook.bin"), Refusal.BINARY_EXCEL);
    }

    @Test
    void what_is_broken_is_called_broken() throws IOException {
        refuses(Arrays.copyOf(GOOD, GOOD.length / 2), Refusal.BROKEN);
        refuses(Arrays.copyOf(GOOD, 100), Refusal.BROKEN);
        refuses(zip("[Content_Types].xml", "<x/>", "other.xml"), Refusal.BROKEN);
        refuses(changed("xl/worksheets/sheet1.xml", "<sheetData", "<<sheetData"), Refusal.BROKEN);
        refuses(changed("xl/worksheets/sheet1.xml", "r=\"A2\"", "r=\"?\""), Refusal.BROKEN);
    }

    @Test
    void entities_are_refused_wherever_they_stand() throws IOException {
        String declaration = "<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>";
        for (String part : new String[] {
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/workbook.xml",
            "xl/styles.xml",
            "[Content_Types].xml"
        }) {
            refuses(changed(part, "(?s)^(<\\?xml[^>]*\\?>)?", "$1" + declaration), Refusal.UNSAFE);
        }
    }

    @Test
    void entities_in_another_encoding_are_refused_too() throws IOException {
        byte[] sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>"
                .getBytes(java.nio.charset.StandardCharsets.UTF_16);

        refuses(
                TestWorkbook.repacked(
                        GOOD,
                        "",
                        new byte[0],
                        (name, contents) -> name.equals("xl/worksheets/sheet1.xml") ? sheet : contents),
                Refusal.UNSAFE);
    }

    @Test
    void a_file_that_unpacks_to_gigabytes_is_not_unpacked() throws IOException {
        refuses(with("xl/media/picture.xml", " ".repeat(200 * 1024 * 1024)), Refusal.BOMB);
    }

    @Test
    void more_than_ten_megabytes_are_not_looked_at() {
        refuses(new byte[WorkbookReader.MOST_BYTES + 1], Refusal.TOO_LARGE);
    }

    @Test
    void endless_columns_are_refused() {
        Object[] wide = new Object[1200];
        Arrays.fill(wide, "x");

        refuses(new TestWorkbook().sheet("Partners", wide).bytes(), Refusal.TOO_MANY_CELLS);
    }

    private static byte[] with(String part, String contents) throws IOException {
        return TestWorkbook.repacked(GOOD, part, contents.getBytes(UTF_8), (name, unchanged) -> unchanged);
    }

    private static byte[] changed(String part, String pattern, String replacement) throws IOException {
        return TestWorkbook.repacked(
                GOOD,
                "",
                new byte[0],
                (name, contents) -> name.equals(part)
                        ? new String(contents, UTF_8)
                                .replaceFirst(pattern, replacement)
                                .getBytes(UTF_8)
                        : contents);
    }

    private static byte[] zip(String first, String contents, String second) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(first));
            out.write(contents.getBytes(UTF_8));
            out.putNextEntry(new ZipEntry(second));
            out.write("<x/>".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void refuses(byte[] file, Refusal refusal) {
        UnreadableWorkbookException refused =
                catchThrowableOfType(UnreadableWorkbookException.class, () -> WorkbookReader.read(file));

        assertThat(refused).isNotNull();
        assertThat(refused.refusal()).isEqualTo(refusal);
        assertThat(Texts.english().get(refusal.textKey())).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-999999999", "-1E-99999999", "1e308", "1E-300", "0E99999999"})
    void a_number_of_many_digits_is_read_in_no_time(String number) throws IOException {
        byte[] file = number(number);

        String text = assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> WorkbookReader.read(file).getFirst().row(2).orElseThrow().text(0));

        assertThat(text).hasSizeLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "NaN", "Infinity", "0x10", "1E999999999", "-1E99999999", "1e2147483647"})
    void what_is_no_number_of_a_spreadsheet_is_called_broken(String number) throws IOException {
        byte[] file = number(number);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refuses(file, Refusal.BROKEN));
        refuses(number("9".repeat(500)), Refusal.BROKEN);
    }

    private static byte[] number(String number) throws IOException {
        return changed("xl/worksheets/sheet1.xml", "<c r=\"A2\"[^>]*>.*?</c>", "<c r=\"A2\"><v>" + number + "</v></c>");
    }
}
