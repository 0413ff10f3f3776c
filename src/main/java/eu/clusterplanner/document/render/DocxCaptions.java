package eu.clusterplanner.document.render;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes captions that count by themselves, and source lines. */
final class DocxCaptions {

    private DocxCaptions() {}

    /** Caption of a table; it stays with the table below it. */
    static void above(DocxBody body, int number, String caption) {
        CTP paragraph = body.paragraph("Caption");
        paragraph.getPPr().addNewKeepNext();
        write(paragraph, body.text("label.table"), "Table", number);
        Runs.text(paragraph, ": " + caption);
    }

    /** Caption of a figure, below it. */
    static void below(DocxBody body, int number, String caption) {
        CTP paragraph = body.paragraph("FigureCaption");
        write(paragraph, body.text("label.figure"), "Figure", number);
        Runs.text(paragraph, ": " + caption);
    }

    static void source(DocxBody body, String source) {
        if (!source.isEmpty()) {
            Runs.text(body.paragraph("SourceLine"), source);
        }
    }

    /** The name of the sequence stays English: it is read by Word, not by people. */
    private static void write(CTP paragraph, String label, String sequence, int number) {
        Runs.text(paragraph, label + " ");
        Runs.field(paragraph, "SEQ " + sequence + " \\* ARABIC", String.valueOf(number));
    }
}
