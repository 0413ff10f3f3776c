package eu.clusterplanner.document.render;

import java.util.Locale;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes captions that count by themselves, and source lines. */
final class DocxCaptions {

    private DocxCaptions() {}

    /** Caption of a table; it stays with the table below it. */
    static void above(DocxBody body, int number, String caption) {
        CTP paragraph = body.paragraph("Caption");
        paragraph.getPPr().addNewKeepNext();
        write(body, paragraph, Sequence.TABLE, number, caption);
    }

    /** Caption of a figure, below it. */
    static void below(DocxBody body, int number, String caption) {
        write(body, body.paragraph("FigureCaption"), Sequence.FIGURE, number, caption);
    }

    static void source(DocxBody body, String source) {
        if (!source.isEmpty()) {
            Runs.text(body.paragraph("SourceLine"), source);
        }
    }

    private static void write(DocxBody body, CTP paragraph, Sequence sequence, int number, String caption) {
        body.marked(paragraph, sequence.bookmark(number), () -> {
            Runs.text(paragraph, body.text(sequence.label()) + " ");
            Runs.field(paragraph, "SEQ " + sequence.code() + " \\* ARABIC", String.valueOf(number));
            Runs.text(paragraph, ": " + caption);
        });
    }

    /** What is counted. */
    enum Sequence {
        FIGURE,
        TABLE;

        /** The name of the sequence stays English: it is read by Word, not by people. */
        String code() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }

        /** Text key of the word before the number. */
        String label() {
            return "label." + name().toLowerCase(Locale.ROOT);
        }

        /** Text key of the heading above the list of all of them. */
        String list() {
            return "contents." + name().toLowerCase(Locale.ROOT) + "s";
        }

        String bookmark(int number) {
            return "_Toc_" + code() + "_" + number;
        }
    }
}
