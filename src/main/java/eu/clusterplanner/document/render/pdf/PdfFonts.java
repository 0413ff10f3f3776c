package eu.clusterplanner.document.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/**
 * The fonts of PDF documents, which travel in the jar so that a document looks the same everywhere. Noto Sans has the
 * letters of all languages of the Union; DejaVu Sans has signs such as arrows, which Noto Sans lacks.
 */
final class PdfFonts {

    /** Stands for what no font can show. */
    static final char REPLACEMENT = '\uFFFD';

    static final String TEXT = "Noto Sans";
    static final String SIGNS = "DejaVu Sans";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PdfFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, "NotoSans-Regular", TEXT, NORMAL, FontStyle.NORMAL);
        add(builder, "NotoSans-Bold", TEXT, BOLD, FontStyle.NORMAL);
        add(builder, "NotoSans-Italic", TEXT, NORMAL, FontStyle.ITALIC);
        add(builder, "NotoSans-BoldItalic", TEXT, BOLD, FontStyle.ITALIC);
        add(builder, "DejaVuSans", SIGNS, NORMAL, FontStyle.NORMAL);
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file + ".ttf"), family, weight, style, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream("/document/fonts/" + file), file);
    }
}
