package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Front;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Writes the title page. */
final class DocxFront {

    private static final double LABEL_SHARE = 0.28;

    private final DocxBody body;

    DocxFront(DocxBody body) {
        this.body = body;
    }

    void write(Front front) {
        Runs.text(body.paragraph("Acronym"), front.acronym());
        Runs.text(body.paragraph("Title"), front.title());
        Runs.text(body.paragraph("Subtitle"), front.partnership());
        facts(front);
        DocxText text = new DocxText(body);
        body.paragraph("AfterTable");
        for (Block.Note note : front.notes()) {
            text.paragraph("Note", note.text());
        }
    }

    private void facts(Front front) {
        long width = body.pages().width();
        long label = Math.round(width * LABEL_SHARE);
        CTTbl table = new DocxTables(body).begin("FactTable", new long[] {label, width - label}, false);
        for (Front.Fact fact : front.facts()) {
            CTRow row = table.addNewTr();
            DocxTables.whole(row);
            Runs.text(DocxTables.cell(row, label, "FactLabel"), fact.label());
            Runs.text(DocxTables.cell(row, width - label, "FactValue"), fact.value());
        }
    }
}
