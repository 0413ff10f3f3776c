package eu.clusterplanner.document.render;

import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes running text and fields into paragraphs and links. */
final class Runs {

    private Runs() {}

    static CTR text(CTP paragraph, String words) {
        return fill(paragraph.addNewR(), words);
    }

    static CTR text(CTHyperlink link, String words) {
        return fill(link.addNewR(), words);
    }

    static void tab(CTP paragraph) {
        paragraph.addNewR().addNewTab();
    }

    static void face(CTR run, boolean bold, boolean italic) {
        if (bold || italic) {
            CTRPr face = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            if (bold) {
                face.addNewB();
            }
            if (italic) {
                face.addNewI();
            }
        }
    }

    static void style(CTR run, String style) {
        (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewRStyle().setVal(style);
    }

    /** Words with line feeds as breaks; properties, if any, must be set later by the methods above. */
    private static CTR fill(CTR run, String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            keep(run.addNewT(), lines[i]);
        }
        return run;
    }

    private static void keep(CTText text, String words) {
        text.setStringValue(words);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    /** A field with the result it shows until it is updated. */
    static void field(CTP paragraph, String code, String result) {
        List<CTR> runs = List.of(
                paragraph.addNewR(),
                paragraph.addNewR(),
                paragraph.addNewR(),
                paragraph.addNewR(),
                paragraph.addNewR());
        field(runs, code, result);
    }

    static void field(CTHyperlink link, String code, String result) {
        List<CTR> runs = List.of(link.addNewR(), link.addNewR(), link.addNewR(), link.addNewR(), link.addNewR());
        field(runs, code, result);
    }

    private static void field(List<CTR> runs, String code, String result) {
        runs.get(0).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        keep(runs.get(1).addNewInstrText(), " " + code + " ");
        runs.get(2).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        keep(runs.get(3).addNewT(), result);
        runs.get(4).addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
