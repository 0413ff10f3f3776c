package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.model.Places;
import eu.clusterplanner.shared.Texts;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** The body of a Word file that grows from top to bottom, and what is counted in it. */
final class DocxBody {

    /** Styles without room above: text directly below a table would touch it. */
    private static final Set<String> TEXT = Set.of("Normal", "ListParagraph");

    /** 6 points. */
    private static final BigInteger BELOW_TABLE = BigInteger.valueOf(120);

    private final XWPFDocument document;
    private final CTBody body;
    private final Texts texts;
    private final DocxPages pages;
    private final Places places;
    private final Rasters rasters;
    private final Set<String> written = new HashSet<>();
    private @Nullable CTP last;
    private int tables;
    private int figures;
    private int objects;
    private int lists = DocxTemplate.FIRST_OWN_LIST;

    DocxBody(XWPFDocument document, DocumentModel model, Rasters rasters) {
        Front front = model.front();
        this.document = document;
        this.rasters = rasters;
        this.places = Places.of(model);
        this.body = document.getDocument().getBody();
        this.texts = Texts.in(front.language());
        this.pages = new DocxPages(this, front);
    }

    XWPFDocument document() {
        return document;
    }

    Rasters rasters() {
        return rasters;
    }

    DocxPages pages() {
        return pages;
    }

    String text(String key) {
        return texts.get("document." + key);
    }

    /** The bookmark of a place that references lead to; empty if the document has no such place. */
    Optional<String> bookmark(String place) {
        OptionalInt number = places.number(place);
        return number.isPresent() ? Optional.of("_Place_" + number.getAsInt()) : Optional.empty();
    }

    /** Whether a place is written for the first time. */
    boolean isFirst(String place) {
        return written.add(place);
    }

    /** Writes something within a bookmark. */
    void marked(CTP paragraph, String name, Runnable writing) {
        BigInteger id = BigInteger.valueOf(nextObject());
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        writing.run();
        paragraph.addNewBookmarkEnd().setId(id);
    }

    /** A new paragraph at the end. */
    CTP paragraph(String style) {
        return styled(body.addNewP(), style);
    }

    /** A new paragraph that can hold a picture. */
    XWPFParagraph pictureParagraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        styled(paragraph.getCTP(), style);
        return paragraph;
    }

    private CTP styled(CTP paragraph, String style) {
        style(paragraph, style);
        if (last == null && TEXT.contains(style)) {
            paragraph.getPPr().addNewSpacing().setBefore(BELOW_TABLE);
        }
        last = paragraph;
        return paragraph;
    }

    static void style(CTP paragraph, String style) {
        paragraph.addNewPPr().addNewPStyle().setVal(style);
    }

    /** A new table at the end. */
    CTTbl table() {
        last = null;
        return body.addNewTbl();
    }

    /** The last paragraph if nothing stands after it, else a new, low one: where a section of pages can end. */
    CTP closing() {
        return last == null ? paragraph("AfterTable") : last;
    }

    /** The last paragraph is not used to end pages. */
    void seal() {
        last = null;
    }

    CTBody body() {
        return body;
    }

    int nextTable() {
        return ++tables;
    }

    int nextFigure() {
        return ++figures;
    }

    /** Number of a list that is made while writing. */
    BigInteger nextList() {
        return BigInteger.valueOf(lists++);
    }

    /** Numbers of bookmarks and pictures, each used once. */
    int nextObject() {
        return ++objects;
    }
}
