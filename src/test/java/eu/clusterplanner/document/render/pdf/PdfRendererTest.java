package eu.clusterplanner.document.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.figure.Figure;
import eu.clusterplanner.testing.PdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łódź, Příbram, Győr, Timișoara, Ħal Qormi, Šiauliai, Jūrmala, Þórshöfn",
                "Αθήνα και Ήπειρος, Λευκωσία",
                "Стара Загора, Ловеч и Ѝльовци",
                "a < b & c > \"d\" ' ]]> <script>alert(1)</script> <!-- x --> ${x} %s \\",
                "control \u0000\u0001\u0008\u000b\u001f\u007f\u0085 and lone \ud800 and \udc00 and \ufffe\uffff",
                "\u202eright to left\u202c שלום العربية \u200b\u200d zero",
                "emoji 👩‍🔬 🇪🇺 and signs → ≥ ≤ − ✓ ● ◆ and 漢字",
                "url(file:///etc/passwd) @import 'http://example.org/x.css'; } body { display: none }",
            })
    void whatever_is_written_the_file_is_valid(String words) throws Exception {
        String veryLong = "x".repeat(3000);
        DocumentModel model = DocumentModel.of(
                front(words),
                List.of(
                        Section.of("s1", words, List.of(Block.Paragraph.of(words + veryLong)), List.of()),
                        Section.of("s2", words, Section.Form.LANDSCAPE, everything(words)),
                        Section.of("annex-a", words, Section.Form.LANDSCAPE_ANNEX, everything(words))));
        try (PdfFile pdf = pdf(model)) {
            assertThat(pdf.faults()).isEmpty();
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            if (words.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ' || c == ',')) {
                assertThat(PdfFile.letters(pdf.text())).contains(PdfFile.letters(words));
            }
        }
    }

    @Test
    void nothing_outside_the_jar_is_read() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        Path picture = Files.writeString(folder.resolve("p.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                + "width=\"90\" height=\"90\"><image width=\"9\" height=\"9\" xlink:href=\"" + picture.toUri()
                + "\"/><text y=\"20\">kept</text></svg>";
        Block.Picture drawn = new Block.Picture(new Figure(svg, 90, 90, "t", "d"), "Caption", "");
        Block.Paragraph link = new Block.Paragraph(
                List.of(new Inline.Link("words", secret.toUri().toString())));
        try (PdfFile pdf =
                pdf(DocumentModel.of(front("x"), List.of(Section.of("s1", "S", List.of(drawn, link), List.of()))))) {
            assertThat(pdf.faults()).isEmpty();
            assertThat(pdf.text()).doesNotContain("SECRET");
        }
    }

    @Test
    void header_rows_are_repeated_rows_stay_whole_and_pages_are_counted() throws Exception {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            rows.add(Table.Cells.of("Row " + i + " begins\nRow " + i + " ends", "x"));
        }
        Table table = new Table(
                "Long", List.of(Table.Column.of("Head of rows", 3), Table.Column.of("Other", 1)), rows, "Where from");
        DocumentModel model =
                DocumentModel.of(front("x"), List.of(Section.of("s1", "Rows", List.of(table), List.of())));
        try (PdfFile pdf = pdf(model)) {
            int pages = pdf.document().getNumberOfPages();
            assertThat(pages).isGreaterThan(5);
            for (int page = 3; page <= pages; page++) {
                String text = pdf.page(page);
                assertThat(text).contains("Head of rows", "Page " + page + " of " + pages, "1 June 2026");
                for (int i = 1; i <= 120; i++) {
                    assertThat(text.contains("Row " + i + " begins")).isEqualTo(text.contains("Row " + i + " ends"));
                }
            }
            assertThat(pdf.page(2)).contains("Contents").containsPattern("1 +Rows[ .]+3");
        }
    }

    @Test
    void the_file_knows_title_language_outline_and_turns_pages() throws Exception {
        DocumentModel model = DocumentModel.of(
                front("x"),
                List.of(
                        Section.of("s1", "First", List.of(), List.of(upright("s1-1", "Part"))),
                        Section.of("s2", "Wide", Section.Form.LANDSCAPE, everything("w")),
                        upright("s3", "Last")));
        try (PdfFile pdf = pdf(model)) {
            assertThat(pdf.outline()).containsExactly("1 First", " 1.1 Part", "2 Wide", "3 Last");
            assertThat(pdf.landscape()).containsExactly(false, false, false, true, false);
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.document().getDocumentInformation().getTitle()).isEqualTo("Title x");
            assertThat(pdf.document().getDocumentInformation().getAuthor()).isEqualTo("ACRO");
        }
    }

    @Test
    void references_lead_to_the_first_place_of_their_name_and_stay_words_without_one() throws Exception {
        List<Inline> text = List.of(
                new Inline.Reference("to A", "a"),
                new Inline.Reference("to nothing", "b"),
                new Inline.Place("A first", "a"),
                new Inline.Place("A again", "a"));
        DocumentModel model = DocumentModel.of(
                front("x"), List.of(Section.of("s1", "Words", List.of(new Block.Paragraph(text)), List.of())));
        try (PdfFile pdf = pdf(model)) {
            assertThat(pdf.faults()).isEmpty();
            assertThat(pdf.text()).contains("to A", "to nothing", "A first", "A again");
            assertThat(pdf.document().getPage(2).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void a_short_table_stands_on_one_page_with_its_caption() throws Exception {
        Table table = new Table(
                "Short",
                List.of(Table.Column.of("Head", 1), Table.Column.of("Other", 1)),
                List.of(
                        Table.Cells.of("First row", "x"),
                        Table.Cells.of("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight", "x"),
                        Table.Cells.of("Last row", "x")),
                "");
        for (int above = 28; above <= 40; above += 2) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(above, Block.Paragraph.of("A line.")));
            blocks.add(table);
            try (PdfFile pdf = pdf(DocumentModel.of(front("x"), List.of(Section.of("s1", "S", blocks, List.of()))))) {
                String last = pdf.page(pdf.document().getNumberOfPages());
                assertThat(last).contains("Table 1: Short", "First row", "Last row");
            }
        }
    }

    @Test
    void neither_a_header_nor_a_last_row_is_alone_on_a_page() throws Exception {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            rows.add(Table.Cells.of("Row " + i + "\none\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine", "x"));
        }
        Table table = new Table("T", List.of(Table.Column.of("Head", 1), Table.Column.of("Other", 1)), rows, "");
        for (int above = 0; above <= 40; above += 4) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(above, Block.Paragraph.of("A line.")));
            blocks.add(table);
            try (PdfFile pdf = pdf(DocumentModel.of(front("x"), List.of(Section.of("s1", "S", blocks, List.of()))))) {
                for (int page = 3; page <= pdf.document().getNumberOfPages(); page++) {
                    assertThat(pdf.page(page).contains("Head"))
                            .isEqualTo(pdf.page(page).contains("Row "));
                }
                assertThat(pdf.page(pdf.document().getNumberOfPages())).contains("Row 7", "Row 8", "Row 9");
            }
        }
    }

    @Test
    void the_header_stands_above_a_group_at_the_top_of_a_page_and_landscape_pages_are_filled() throws Exception {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            rows.add(new Table.Group("Group " + i));
            rows.add(Table.Cells.of("Row " + i, "x"));
        }
        Table table = new Table("T", List.of(Table.Column.of("Head", 1), Table.Column.of("Right head", 1)), rows, "");
        DocumentModel model =
                DocumentModel.of(front("x"), List.of(Section.of("s1", "Wide", Section.Form.LANDSCAPE, List.of(table))));
        try (PdfFile pdf = pdf(model)) {
            for (int page = 3; page <= pdf.document().getNumberOfPages(); page++) {
                assertThat(pdf.page(page)).contains("Right head");
                // the second of two equal columns begins in the middle of the page
                assertThat(pdf.left(page, "Right head")).isBetween(400f, 450f);
            }
        }
    }

    private static Section upright(String id, String title) {
        return Section.of(id, title, List.of(Block.Paragraph.of("Words.")), List.of());
    }

    private static List<Block> everything(String words) {
        return List.of(
                Block.Note.of(words),
                new Block.ItemList(List.of(
                        new Block.Item(0, false, Inline.plain(words)),
                        new Block.Item(2, true, Inline.plain(words)),
                        new Block.Item(0, true, Inline.bold(words)))),
                new Block.Paragraph(List.of(new Inline.Link(words, "https://example.org/?q=%22&a=b"))),
                new Table(
                        words,
                        List.of(Table.Column.of(words, 1), new Table.Column("Right", 0.001, Table.Align.RIGHT)),
                        List.of(new Table.Group(words), Table.Cells.of(words, words)),
                        words),
                new Table("No rows", List.of(Table.Column.of(words, 1)), List.of(), ""),
                new Block.Picture(figure(words), words, words));
    }

    private static Figure figure(String words) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"f\" width=\"200\" height=\"80\" "
                + "viewBox=\"0 0 200 80\" font-family=\"DejaVu Sans, sans-serif\" font-size=\"11\"><title>t</title>"
                + "<rect width=\"50\" height=\"20\" fill=\"#1b5583\"/><text x=\"4\" y=\"40\">"
                + new Html().text(words.replace('\n', ' ')) + "</text></svg>";
        return new Figure(svg, 200, 80, words, words);
    }

    private static Front front(String words) {
        return new Front(
                "ACRO",
                "Partnership " + words,
                "D1.1",
                "Title " + words,
                "Subject " + words,
                Locale.UK,
                LocalDate.of(2026, 6, 1),
                "1 June 2026",
                "Draft " + words,
                List.of(new Front.Fact("Label", words)),
                new Front.Funding(figure(words), words),
                List.of(Block.Note.of(words)));
    }

    private static PdfFile pdf(DocumentModel model) throws IOException {
        return new PdfFile(new PdfRenderer().render(model, NOW));
    }

    private static List<PDFont> fonts(PdfFile pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.document().getPages()) {
            for (COSName name : StreamSupport.stream(
                            page.getResources().getFontNames().spliterator(), false)
                    .toList()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
