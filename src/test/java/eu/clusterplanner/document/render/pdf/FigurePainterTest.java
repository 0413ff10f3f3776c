package eu.clusterplanner.document.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.figure.Examples;
import eu.clusterplanner.figure.Figure;
import eu.clusterplanner.testing.PdfFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigurePainterTest {

    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");
    private static final Pattern ELEMENT = Pattern.compile("<([a-zA-Z]+)");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)=\"");
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "g", "path", "rect", "circle", "text");

    /** Those of the painter, and those that say nothing of the look. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "d",
            "x",
            "y",
            "width",
            "height",
            "rx",
            "cx",
            "cy",
            "r",
            "transform",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "font-family",
            "viewBox",
            "xmlns",
            "id",
            "class",
            "role",
            "aria-labelledby");

    private static final int FIGURE_PAGE = 2;

    /** Two pixels of the picture are one of the figure. */
    private static final int DPI = 192;

    private static final int RED = 0xff0000;
    private static final int GREEN = 0x00ff00;
    private static final int BLUE = 0x0000ff;
    private static final int WHITE = 0xffffff;

    private static final String DRAWN = """
            <svg xmlns="http://www.w3.org/2000/svg" width="200" height="80" viewBox="0 0 200 80" font-size="10">
            <rect width="10" height="10" fill="#ff0000"/>
            <g transform="translate(100 40) rotate(-90)" fill="#00ff00"><rect width="30" height="10"/>
            <text x="0" y="30">U</text></g>
            <path d="M150 60h40" fill="none" stroke="#0000ff" stroke-width="4" stroke-dasharray="10 10"/>
            <text x="20" y="70">start</text><g text-anchor="middle"><text x="100" y="70">mid</text></g>
            <text transform="translate(60 40) rotate(-90)" text-anchor="end">V</text>
            <text x="200" y="20" text-anchor="end" font-weight="bold">last → ≥</text>
            </svg>""";

    private PdfFile pdf;
    private BufferedImage page;
    private int left;
    private int top;

    @BeforeAll
    void draw() throws IOException {
        pdf = pdf(List.of(new Figure(DRAWN, 200, 80, "Title", "Description")));
        page = new PDFRenderer(pdf.document()).renderImageWithDPI(FIGURE_PAGE, DPI);
        top = 0;
        while (row(top) < 0) {
            top++;
        }
        left = row(top);
    }

    /** Where the first red pixel of that row is; -1 if there is none. */
    private int row(int y) {
        for (int x = 0; x < page.getWidth(); x++) {
            if ((page.getRGB(x, y) & WHITE) == RED) {
                return x;
            }
        }
        return -1;
    }

    @Test
    void shapes_are_where_the_figure_has_them() {
        assertThat(colour(9, 9)).isEqualTo(RED);
        assertThat(colour(11, 9)).isEqualTo(WHITE);
        assertThat(colour(9, 11)).isEqualTo(WHITE);
    }

    @Test
    void groups_are_turned_about_their_place() {
        assertThat(colour(101, 39)).isEqualTo(GREEN);
        assertThat(colour(109, 11)).isEqualTo(GREEN);
        assertThat(colour(101, 41)).isEqualTo(WHITE);
        assertThat(colour(101, 9)).isEqualTo(WHITE);
        assertThat(colour(98, 30)).isEqualTo(WHITE);
        assertThat(colour(112, 30)).isEqualTo(WHITE);
    }

    @Test
    void lines_have_their_width_and_gaps() {
        assertThat(colour(155, 59)).isEqualTo(BLUE);
        assertThat(colour(155, 61)).isEqualTo(BLUE);
        assertThat(colour(155, 63)).isEqualTo(WHITE);
        assertThat(colour(165, 60)).isEqualTo(WHITE);
        assertThat(colour(175, 60)).isEqualTo(BLUE);
    }

    @Test
    void texts_begin_and_end_where_the_figure_says() throws IOException {
        assertThat(x(letters("start").getFirst())).isCloseTo(20, within(0.5f));
        List<TextPosition> middle = letters("mid");
        assertThat((x(middle.getFirst()) + end(middle.getLast())) / 2).isCloseTo(100, within(0.5f));
        List<TextPosition> last = letters("last → ≥");
        assertThat(end(last.getLast())).isCloseTo(200, within(0.5f));
        assertThat(last.getFirst().getFont().getName()).contains("NotoSans-Bold");
    }

    @Test
    void texts_are_turned_alone_or_with_their_group() throws IOException {
        TextPosition withGroup = letters("U").getFirst();
        assertThat(withGroup.getDir()).isEqualTo(90);
        assertThat(across(withGroup)).isCloseTo(130, within(0.5f));
        TextPosition alone = letters("V").getFirst();
        assertThat(alone.getDir()).isEqualTo(90);
        assertThat(across(alone)).isCloseTo(60, within(0.5f));
    }

    @Test
    void every_figure_is_drawn_with_all_of_its_words() throws IOException {
        List<Figure> figures = List.copyOf(Examples.all().values());
        try (PdfFile all = pdf(figures)) {

            assertThat(all.faults()).isEmpty();
            String text = PdfFile.letters(all.text());
            for (Figure figure : figures) {
                assertThat(TEXT.matcher(figure.svg()).results())
                        .as(figure.title())
                        .allSatisfy(words -> assertThat(text).contains(PdfFile.letters(plain(words.group(1)))));
            }
        }
    }

    /** What a figure would have beyond these would be missing in a PDF without a word. */
    @Test
    void figures_have_nothing_that_is_not_drawn() {
        for (Figure figure : Examples.all().values()) {
            assertThat(names(ELEMENT, figure)).as(figure.title()).isSubsetOf(ELEMENTS);
            assertThat(names(ATTRIBUTE, figure)).as(figure.title()).isSubsetOf(ATTRIBUTES);
        }
    }

    private static Set<String> names(Pattern pattern, Figure figure) {
        return pattern.matcher(figure.svg())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String plain(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private int colour(int x, int y) {
        return page.getRGB(left + 2 * x, top + 2 * y) & WHITE;
    }

    /** In pixels of the figure. */
    private float x(TextPosition letter) {
        return (letter.getXDirAdj() * DPI / 72 - left) / 2;
    }

    /** Where the line of a turned letter stands, in pixels of the figure. */
    private float across(TextPosition letter) {
        return (letter.getX() * DPI / 72 - left) / 2;
    }

    private float end(TextPosition letter) {
        return x(letter) + letter.getWidthDirAdj() * DPI / 72 / 2;
    }

    private static org.assertj.core.data.Offset<Float> within(float pixels) {
        return org.assertj.core.data.Offset.offset(pixels);
    }

    /** The letters of those words on the page; fails if they are not there. */
    private List<TextPosition> letters(String wanted) throws IOException {
        Map<String, List<TextPosition>> words = new HashMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                words.put(text, List.copyOf(positions));
            }
        };
        stripper.setStartPage(FIGURE_PAGE + 1);
        stripper.setEndPage(FIGURE_PAGE + 1);
        stripper.getText(pdf.document());
        assertThat(words).containsKey(wanted);
        return words.getOrDefault(wanted, List.of());
    }

    private static PdfFile pdf(List<Figure> figures) throws IOException {
        List<Block> pictures = new ArrayList<>();
        figures.forEach(figure -> pictures.add(new Block.Picture(figure, "Caption", "")));
        Front front = new Front(
                "ACRO",
                "Partnership",
                "D1.1",
                "Title",
                "Subject",
                Locale.UK,
                LocalDate.of(2026, 6, 1),
                "1 June 2026",
                "Draft",
                List.of(),
                new Front.Funding(figures.getFirst(), "Funded"),
                List.of());
        DocumentModel model = DocumentModel.of(front, List.of(Section.of("s1", "S", Section.Form.LANDSCAPE, pictures)));
        return new PdfFile(new PdfRenderer().render(model, Instant.parse("2026-06-01T10:00:00Z")));
    }
}
