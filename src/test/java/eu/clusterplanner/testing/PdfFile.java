package eu.clusterplanner.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A PDF as its reader gets it. */
public final class PdfFile implements AutoCloseable {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final byte[] bytes;
    private final PDDocument document;

    @SuppressWarnings("MustBeClosed") // closed with this object
    public PdfFile(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.document = Loader.loadPDF(bytes);
    }

    public PDDocument document() {
        return document;
    }

    /** All words in the order of reading. */
    public String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** The words of one page, counted from 1. */
    public String page(int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    /** How far right a line with these words begins, in points from the left edge; -1 if there is none. */
    public float left(int page, String words) throws IOException {
        AtomicReference<Float> left = new AtomicReference<>(-1f);
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                int at = text.indexOf(words);
                if (at >= 0) {
                    left.set(positions.get(at).getXDirAdj());
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return left.get();
    }

    /** Words without white space and hyphens, which come and go where lines break. */
    public static String letters(String text) {
        return text.replaceAll("[\\s\\u00ad-]", "");
    }

    /** Titles of the outline, deeper ones with a space before them for each level. */
    public List<String> outline() {
        List<String> titles = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline(), "", titles);
        return titles;
    }

    private static void collect(PDOutlineNode node, String before, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(before + item.getTitle());
            collect(item, before + " ", titles);
        }
    }

    /** Whether each page, from the first, lies across. */
    public List<Boolean> landscape() {
        return StreamSupport.stream(document.getPages().spliterator(), false)
                .map(page -> page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                .toList();
    }

    /** What veraPDF holds against it as PDF/UA-1; empty if it is valid. */
    public List<String> faults() throws IOException {
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (VeraPDFException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
