package eu.clusterplanner.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.model.PlainDocument;
import eu.clusterplanner.document.model.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A team's own Word file gives issued documents its styles. */
class WordTemplateTest {

    @TempDir
    Path data;

    @Test
    void documents_have_the_styles_of_the_template_by_name_and_ours_where_it_has_none() throws Exception {
        save(template());

        try (XWPFDocument document = rendered()) {
            CTStyle heading = document.getStyles().getStyle("Heading1").getCTStyle();
            assertThat(heading.getName().getVal()).isEqualTo("heading 1");
            assertThat(heading.getRPr().getRFontsArray(0).getAscii()).isEqualTo("House Sans");
            assertThat(heading.getPPr().getNumPr().getNumId().getVal()).isEqualTo(1);
            assertThat(document.getStyles().getStyle("berschrift1")).isNull();
            assertThat(document.getStyles().getStyle("TableHead")).isNotNull();
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("A section")
                    .doesNotContain("How to use this template");
            List<XmlError> errors = new ArrayList<>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void a_template_that_changes_is_read_again() throws Exception {
        WordTemplate template = new WordTemplate(data);
        assertThat(template.isThere()).isFalse();
        assertThat(template.open()).isEmpty();

        save(template());

        assertThat(template.isThere()).isTrue();
        assertThat(template.problem()).isEmpty();
        assertThat(template.open()).isPresent();
    }

    @Test
    void the_heading_of_the_contents_does_not_count_where_it_is_based_on_one_that_does() throws Exception {
        save(template());

        try (XWPFDocument document = rendered()) {
            CTStyle contents = document.getStyles().getStyle("TOCHeading").getCTStyle();
            assertThat(contents.getBasedOn().getVal()).isEqualTo("Heading1");
            assertThat(contents.getPPr().getNumPr().getNumId().getVal()).isZero();
            CTStyle heading = document.getStyles().getStyle("Heading1").getCTStyle();
            assertThat(heading.getPPr().getNumPr().getNumId().getVal()).isPositive();
        }
    }

    @Test
    void a_broken_template_is_named_and_documents_are_made_without_it() throws Exception {
        Files.createDirectories(data.resolve("templates"));
        Files.writeString(data.resolve("templates").resolve("documents.docx"), "no Word file");

        assertThat(new WordTemplate(data).problem()).isPresent();
        try (XWPFDocument document = rendered()) {
            assertThat(document.getStyles().getStyle("Heading1")).isNotNull();
        }
    }

    /** A heading as German Word names it. */
    private static XWPFDocument template() {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("How to use this template");
        document.getDocument().getBody().addNewSectPr();
        CTStyles styles = CTStyles.Factory.newInstance();
        CTStyle heading = styles.addNewStyle();
        heading.setType(STStyleType.PARAGRAPH);
        heading.setStyleId("berschrift1");
        heading.addNewName().setVal("heading 1");
        heading.addNewRPr().addNewRFonts().setAscii("House Sans");
        CTStyle contents = styles.addNewStyle();
        contents.setType(STStyleType.PARAGRAPH);
        contents.setStyleId("Inhalt");
        contents.addNewName().setVal("TOC Heading");
        contents.addNewBasedOn().setVal("berschrift1");
        document.createStyles().setStyles(styles);
        return document;
    }

    private void save(XWPFDocument template) throws IOException {
        Path folder = Files.createDirectories(data.resolve("templates"));
        try (template;
                OutputStream out = Files.newOutputStream(folder.resolve("documents.docx"))) {
            template.write(out);
        }
    }

    private XWPFDocument rendered() throws IOException {
        byte[] file = new DocxRenderer(new WordTemplate(data))
                .render(PlainDocument.of(Section.Form.UPRIGHT, PlainDocument.WORDS), Instant.EPOCH);
        return new XWPFDocument(new ByteArrayInputStream(file));
    }
}
