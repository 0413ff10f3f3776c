package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Front;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes the title page. */
final class DocxFront {

    private static final double LABEL_SHARE = 0.28;

    /** Left and right in a cell, in twentieths of a point. */
    private static final long CELL_MARGIN = 115;

    private final DocxBody body;

    DocxFront(DocxBody body) {
        this.body = body;
    }

    void write(Front front) {
        Runs.text(body.paragraph("Acronym"), front.acronym());
        Runs.text(body.paragraph("Title"), front.title());
        Runs.text(body.paragraph("Subtitle"), front.partnership());
        facts(front);
        funding(front.funding());
        DocxText text = new DocxText(body);
        body.paragraph("AfterTable");
        for (Block.Note note : front.notes()) {
            text.paragraph("Note", note.text());
        }
    }

    /** The emblem with its statement beside it, as programmes ask for it. */
    private void funding(Front.@Nullable Funding funding) {
        if (funding == null) {
            return;
        }
        body.paragraph("AfterTable");
        long width = body.pages().width();
        long emblem = Math.round(funding.emblem().width() * DocxPictures.TWENTIETHS_PER_PIXEL) + 2 * CELL_MARGIN;
        CTTbl table = new DocxTables(body).begin("TableNormal", new long[] {emblem, width - emblem}, false);
        CTRow row = table.addNewTr();
        DocxTables.whole(row);
        CTP picture = DocxTables.cell(row, emblem, "TableText");
        new DocxPictures(body).draw(new XWPFParagraph(picture, body.document()).createRun(), funding.emblem(), 1);
        Runs.text(DocxTables.cell(row, width - emblem, "FactValue"), funding.statement());
        row.getTcArray(1).getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
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
