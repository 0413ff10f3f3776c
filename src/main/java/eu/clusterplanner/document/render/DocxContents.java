package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes the contents: a field that Word updates, filled beforehand so that other programs show it too. */
final class DocxContents {

    private static final int DEEPEST = 2;

    /** Headings 1 and 2 and paragraphs of these outline levels, as links. */
    private static final String CODE = " TOC \\o \"1-2\" \\h \\z \\u ";

    private final DocxBody body;

    DocxContents(DocxBody body) {
        this.body = body;
    }

    void write(List<Section> sections) {
        CTP heading = body.paragraph("TOCHeading");
        Runs.text(heading, body.text("contents"));
        List<Section> entries = new ArrayList<>();
        sections.forEach(section -> collect(section, entries));
        for (Section entry : entries) {
            CTP line = body.paragraph("TOC" + entry.level());
            if (entry.equals(entries.getFirst())) {
                begin(line);
            }
            entry(line, entry);
        }
        if (!entries.isEmpty()) {
            mark(body.paragraph("AfterTable"), STFldCharType.END);
            // LibreOffice loses the fields of footers where pages end in a paragraph that still belongs to a field
            body.seal();
        }
    }

    private static void collect(Section section, List<Section> entries) {
        if (section.level() <= DEEPEST) {
            entries.add(section);
            section.parts().forEach(part -> collect(part, entries));
        }
    }

    private static void begin(CTP paragraph) {
        mark(paragraph, STFldCharType.BEGIN);
        paragraph.addNewR().addNewInstrText().setStringValue(CODE);
        mark(paragraph, STFldCharType.SEPARATE);
    }

    private static void mark(CTP paragraph, STFldCharType.Enum type) {
        paragraph.addNewR().addNewFldChar().setFldCharType(type);
    }

    private void entry(CTP paragraph, Section section) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark(section));
        String annex = section.form().annex() ? body.text("label.annex") + " " : "";
        Runs.text(link, annex + section.number());
        link.addNewR().addNewTab();
        Runs.text(link, section.title());
        link.addNewR().addNewTab();
        Runs.field(link, "PAGEREF " + bookmark(section) + " \\h", "");
    }

    /** Word keeps bookmarks of this form for contents. */
    static String bookmark(Section section) {
        return "_Toc_" + section.number().replace('.', '_');
    }
}
