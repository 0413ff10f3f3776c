package eu.clusterplanner.document.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.render.DocumentRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * Writes a document model as a PDF that everybody can read (PDF/UA-1, ISO 14289-1): tagged, with outline, language,
 * alternative texts and embedded fonts. Nothing outside the model and the jar is read, whatever its texts say.
 */
@Component
public class PdfRenderer implements DocumentRenderer {

    private static final String APPLICATION = "Cluster Partnership Planner";

    private static final int FIRST_PIECE = 1 << 18;

    /** Thousands of tags are of a kind: more of them packed together make a smaller file, and sooner. */
    private static final int OBJECTS_TOGETHER = 1000;

    // PDFBox knows no other way; the usual level (6) takes an eighth of a document longer for 6 % less
    static {
        System.getProperties().putIfAbsent(Filter.SYSPROP_DEFLATELEVEL, "4");
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] render(DocumentModel model, Instant made) {
        try (PDDocument document = new TaggedDocument()) {
            draw(model, document);
            return save(document, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays it out and draws it; what that needed is free when it is saved. */
    private static void draw(DocumentModel model, PDDocument document) throws IOException {
        try (PdfBoxRenderer renderer = builder(model, document).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    private static PdfRendererBuilder builder(DocumentModel model, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .withProducer(APPLICATION)
                .useReplacementText(String.valueOf(PdfFonts.REPLACEMENT))
                .useSVGDrawer(new FigureDrawer())
                .withHtmlContent(HtmlDocument.of(model), null);
        PdfFonts.addTo(builder, document);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        return builder;
    }

    private static byte[] save(PDDocument document, Instant made) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
        FastByteArrayOutputStream out = new FastByteArrayOutputStream(FIRST_PIECE);
        document.save(out, new CompressParameters(OBJECTS_TOGETHER));
        return out.toByteArrayUnsafe();
    }
}
