package eu.clusterplanner.document.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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

    /** Makes the fonts known; the document takes those that it uses, and of these the glyphs that it uses. */
    static void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        add(builder, font(document, "NotoSans-Regular"), TEXT, NORMAL, FontStyle.NORMAL);
        add(builder, font(document, "NotoSans-Bold"), TEXT, BOLD, FontStyle.NORMAL);
        add(builder, font(document, "NotoSans-Italic"), TEXT, NORMAL, FontStyle.ITALIC);
        add(builder, font(document, "NotoSans-BoldItalic"), TEXT, BOLD, FontStyle.ITALIC);
        add(builder, font(document, "DejaVuSans"), SIGNS, NORMAL, FontStyle.NORMAL);
    }

    private static void add(PdfRendererBuilder builder, PDFont font, String family, int weight, FontStyle style) {
        builder.useFont(new PDFontSupplier(font), family, weight, style, true);
    }

    /** PDFBox would search each text for ligatures by expressions that it compiles anew, most of the time of a document. */
    private static PDFont font(PDDocument document, String file) throws IOException {
        String path = "/document/fonts/" + file + ".ttf";
        try (InputStream data = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(path), path)) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(data));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }
}
