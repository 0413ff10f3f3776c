package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes sections with their headings and contents. */
final class DocxSections {

    private final DocxBody body;
    private final DocxText text;
    private final DocxTables tables;
    private final DocxPictures pictures;
    private boolean begun;

    DocxSections(DocxBody body) {
        this.body = body;
        this.text = new DocxText(body);
        this.tables = new DocxTables(body);
        this.pictures = new DocxPictures(body);
    }

    void write(List<Section> sections) {
        sections.forEach(this::write);
    }

    private void write(Section section) {
        body.pages().turn(section.form().landscape());
        heading(section);
        section.blocks().forEach(this::write);
        write(section.parts());
    }

    /** The number comes from the style's list. The first section does not share a page with the end of the lists. */
    private void heading(Section section) {
        CTP heading = body.paragraph(section.form().annex() ? "AnnexHeading" : "Heading" + section.level());
        if (section.form().newPage() || (!begun && !section.form().landscape())) {
            heading.getPPr().addNewPageBreakBefore();
        }
        begun = true;
        body.marked(heading, DocxContents.bookmark(section), () -> Runs.text(heading, section.title()));
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> text.paragraph("Normal", paragraph.text());
            case Block.ItemList list -> text.list(list);
            case Block.Note note -> text.paragraph("Note", note.text());
            case Block.Picture picture -> pictures.write(picture);
            case Table table -> tables.write(table);
        }
    }
}
