package eu.clusterplanner.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.PlainDocument;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.figure.Figure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of Word files take the room that their pages have, and no more. */
class FigureSizeTest {

    @ParameterizedTest
    @CsvSource({
        // wide ones are as wide as the text: 482 and 729 points
        "false, 2000, 100, 482, 24",
        "true, 2000, 100, 729, 36",
        // tall ones leave 60 points of the 729 and 499 between the margins to caption and source
        "false, 100, 2000, 33, 669",
        "true, 100, 2000, 22, 439",
        // small ones are not blown up
        "true, 96, 48, 72, 36"
    })
    void a_figure_and_its_caption_fit_on_a_page(boolean landscape, int width, int height, int across, int down)
            throws IOException {
        XWPFPicture picture = drawn(landscape, figure(width, height));

        assertThat(Math.round(picture.getWidth())).isEqualTo(across);
        assertThat(Math.round(picture.getDepth())).isEqualTo(down);
    }

    private static XWPFPicture drawn(boolean landscape, Figure figure) throws IOException {
        Block.Picture block = new Block.Picture(figure, "Caption", "Source");
        byte[] file = new DocxRenderer()
                .render(PlainDocument.of(new Section.Form(false, landscape), List.of(block)), Instant.EPOCH);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Figure figure(int width, int height) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\"/>"
                .formatted(width, height, width, height);
        return new Figure(svg, width, height, "Title", "Description");
    }
}
