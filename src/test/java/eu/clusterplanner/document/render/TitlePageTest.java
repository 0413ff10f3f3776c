package eu.clusterplanner.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.model.PlainDocument;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.render.pdf.PdfRenderer;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figure;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.testing.PdfFile;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The emblem of who pays stands on the title page, beside its statement. */
class TitlePageTest {

    private static final String STATEMENT = "Funded by the European Union";
    private static final Figure EMBLEM = Figures.emblem(new Caption("emblem", "Emblem", "Twelve stars", ""), 72);

    private static final DocumentModel FUNDED = DocumentModel.of(
            PlainDocument.front(new Front.Funding(EMBLEM, STATEMENT)),
            List.of(Section.of("s1", "A section", PlainDocument.WORDS, List.of())));

    @Test
    void in_a_word_file() throws Exception {
        byte[] file = new DocxRenderer().render(FUNDED, Instant.EPOCH);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFTable funding = document.getTables().get(1);
            XWPFPicture emblem = funding.getRow(0)
                    .getCell(0)
                    .getParagraphArray(0)
                    .getRuns()
                    .getFirst()
                    .getEmbeddedPictures()
                    .getFirst();
            assertThat(emblem.getCTPicture().getNvPicPr().getCNvPr().getDescr()).isEqualTo("Twelve stars");
            assertThat(emblem.getWidth()).isEqualTo(Units.pixelToPoints(EMBLEM.width()));
            assertThat(funding.getRow(0).getCell(1).getText()).isEqualTo(STATEMENT);
            // the title page ends at the first paragraph that holds the form of pages
            int end = document.getBodyElements()
                    .indexOf(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTPPr().isSetSectPr())
                            .findFirst()
                            .orElseThrow());
            assertThat(document.getBodyElements().indexOf(funding)).isLessThan(end);
        }
    }

    @Test
    void in_a_pdf() throws Exception {
        try (PdfFile pdf = new PdfFile(new PdfRenderer().render(FUNDED, Instant.EPOCH))) {
            assertThat(pdf.faults()).isEmpty();
            float label = pdf.left(1, "Version");
            assertThat(label).isPositive();
            assertThat((double) pdf.left(1, STATEMENT)).isGreaterThan(label + Units.pixelToPoints(EMBLEM.width()));
        }
    }
}
