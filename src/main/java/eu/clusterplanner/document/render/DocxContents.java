package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.Captions;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.render.DocxCaptions.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Writes the contents and the lists of figures and tables: fields that Word updates, filled beforehand so that other
 * programs show them too.
 */
final class DocxContents {

    private static final int DEEPEST = 2;

    /** Headings 1 and 2 and paragraphs of these outline levels, as links. */
    private static final String CODE = " TOC \\o \"1-2\" \\h \\z \\u ";

    private final DocxBody body;

    DocxContents(DocxBody body) {
        this.body = body;
    }

    /** One line: what stands before the page number, and where it leads. */
    private record Line(String style, List<String> words, String bookmark) {}

    void write(DocumentModel model) {
        List<Line> lines = new ArrayList<>();
        model.sections().forEach(section -> collect(section, lines));
        field("contents", CODE, lines);
        Captions captions = Captions.of(model);
        list(Sequence.FIGURE, captions.figures());
        list(Sequence.TABLE, captions.tables());
        // LibreOffice loses the fields of footers where pages end in a paragraph that still belongs to a field
        body.seal();
    }

    private void collect(Section section, List<Line> lines) {
        if (section.level() <= DEEPEST) {
            String annex = section.form().annex() ? body.text("label.annex") + " " : "";
            List<String> words = List.of(annex + section.number(), section.title());
            lines.add(new Line("TOC" + section.level(), words, bookmark(section)));
            section.parts().forEach(part -> collect(part, lines));
        }
    }

    private void list(Sequence sequence, List<String> captions) {
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= captions.size(); number++) {
            String words = body.text(sequence.label()) + " " + number + ": " + captions.get(number - 1);
            lines.add(new Line("TableofFigures", List.of(words), sequence.bookmark(number)));
        }
        field(sequence.list(), " TOC \\h \\z \\c \"" + sequence.code() + "\" ", lines);
    }

    /** A heading with a field below it; neither for no lines. */
    private void field(String heading, String code, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Runs.text(body.paragraph("TOCHeading"), body.text(heading));
        boolean first = true;
        for (Line line : lines) {
            CTP paragraph = body.paragraph(line.style());
            if (first) {
                begin(paragraph, code);
                first = false;
            }
            write(paragraph, line);
        }
        mark(body.paragraph("AfterTable"), STFldCharType.END);
    }

    private static void begin(CTP paragraph, String code) {
        mark(paragraph, STFldCharType.BEGIN);
        paragraph.addNewR().addNewInstrText().setStringValue(code);
        mark(paragraph, STFldCharType.SEPARATE);
    }

    private static void mark(CTP paragraph, STFldCharType.Enum type) {
        paragraph.addNewR().addNewFldChar().setFldCharType(type);
    }

    private static void write(CTP paragraph, Line line) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(line.bookmark());
        for (String words : line.words()) {
            Runs.text(link, words);
            link.addNewR().addNewTab();
        }
        Runs.field(link, "PAGEREF " + line.bookmark() + " \\h", "");
    }

    /** Word keeps bookmarks of this form for contents. */
    static String bookmark(Section section) {
        return "_Toc_" + section.number().replace('.', '_');
    }
}
