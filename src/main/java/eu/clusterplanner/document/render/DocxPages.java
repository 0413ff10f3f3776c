package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.Front;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Upright and landscape pages of A4, each with header and footer. Lengths in twentieths of a point. */
final class DocxPages {

    private static final long SHORT_EDGE = 11906;
    private static final long LONG_EDGE = 16838;
    private static final long MARGIN = 1134;

    /** Above and below on landscape pages, which are low enough as it is. */
    private static final long LOW_MARGIN = 964;

    private static final long EDGE_TO_HEADER = 510;

    /** Room below a figure for its caption and source. */
    private static final long CAPTION = 1200;

    private final DocxBody body;
    private final CTSectPr upright;
    private final CTSectPr across;
    private boolean landscape;

    DocxPages(DocxBody body, Front front) {
        this.body = body;
        this.upright = form(false, front);
        this.across = form(true, front);
    }

    /** Width between the margins of the current pages. */
    long width() {
        return width(landscape);
    }

    /** Height that a figure may take on the current pages, so that its caption stands on the same one. */
    long figureHeight() {
        return (landscape ? SHORT_EDGE - 2 * LOW_MARGIN : LONG_EDGE - 2 * MARGIN) - CAPTION;
    }

    private static long width(boolean landscape) {
        return (landscape ? LONG_EDGE : SHORT_EDGE) - 2 * MARGIN;
    }

    /** Ends the title page, which has neither header nor footer. */
    void endTitlePage() {
        CTSectPr section = end(body.closing());
        section.setPgSz(upright.getPgSz());
        section.setPgMar(upright.getPgMar());
    }

    private static CTSectPr end(CTP closing) {
        return (closing.isSetPPr() ? closing.getPPr() : closing.addNewPPr()).addNewSectPr();
    }

    /** What follows stands on new pages, where these differ from the current ones. */
    void turn(boolean toLandscape) {
        if (toLandscape != landscape) {
            fill(end(body.closing()));
            landscape = toLandscape;
        }
    }

    /** Ends the last pages. */
    void finish() {
        body.closing();
        fill(body.body().addNewSectPr());
    }

    private void fill(CTSectPr section) {
        section.set(landscape ? across : upright);
    }

    private CTSectPr form(boolean wide, Front front) {
        CTSectPr section = CTSectPr.Factory.newInstance();
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(body.document(), section);
        header(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT), wide, front);
        footer(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), wide, front);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? LONG_EDGE : SHORT_EDGE));
        size.setH(BigInteger.valueOf(wide ? SHORT_EDGE : LONG_EDGE));
        if (wide) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(wide ? LOW_MARGIN : MARGIN));
        margins.setBottom(BigInteger.valueOf(wide ? LOW_MARGIN : MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(EDGE_TO_HEADER));
        margins.setFooter(BigInteger.valueOf(EDGE_TO_HEADER));
        margins.setGutter(BigInteger.ZERO);
        return section;
    }

    private static void header(XWPFHeader header, boolean wide, Front front) {
        CTP line = line(header.createParagraph().getCTP(), "Header", wide);
        Runs.text(line, front.acronym() + " · " + front.title());
        Runs.tab(line);
        Runs.text(line, front.date());
    }

    private void footer(XWPFFooter footer, boolean wide, Front front) {
        CTP line = line(footer.createParagraph().getCTP(), "Footer", wide);
        Runs.text(line, front.version());
        Runs.tab(line);
        Runs.text(line, body.text("page") + " ");
        Runs.field(line, "PAGE", "1");
        Runs.text(line, " " + body.text("page.of") + " ");
        Runs.field(line, "NUMPAGES", "1");
    }

    private static CTP line(CTP paragraph, String style, boolean wide) {
        DocxBody.style(paragraph, style);
        CTTabStop stop = paragraph.getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(BigInteger.valueOf(width(wide)));
        return paragraph;
    }
}
