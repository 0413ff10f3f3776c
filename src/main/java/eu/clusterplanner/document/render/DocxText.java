package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes paragraphs, notes and lists. */
final class DocxText {

    private final DocxBody body;

    DocxText(DocxBody body) {
        this.body = body;
    }

    void paragraph(String style, List<Inline> text) {
        write(body.paragraph(style), text);
    }

    void list(Block.ItemList list) {
        BigInteger numbers = null;
        for (Block.Item item : list.items()) {
            if (item.ordered() && numbers == null) {
                numbers = startNumbers();
            }
            item(item, item.ordered() ? numbers : null);
        }
    }

    private void item(Block.Item item, @Nullable BigInteger numbers) {
        CTP paragraph = body.paragraph("ListParagraph");
        CTNumPr number = paragraph.getPPr().addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(item.depth()));
        number.addNewNumId().setVal(numbers == null ? BigInteger.valueOf(DocxTemplate.BULLET_LIST) : numbers);
        write(paragraph, item.text());
    }

    /** Each list counts from 1. */
    private BigInteger startNumbers() {
        CTNum list = CTNum.Factory.newInstance();
        list.setNumId(body.nextList());
        list.addNewAbstractNumId().setVal(BigInteger.valueOf(DocxTemplate.NUMBER_LIST));
        CTNumLvl start = list.addNewLvlOverride();
        start.setIlvl(BigInteger.ZERO);
        start.addNewStartOverride().setVal(BigInteger.ONE);
        XWPFNumbering numbering = body.document().getNumbering();
        return numbering.addNum(new XWPFNum(list, numbering));
    }

    void write(CTP paragraph, List<Inline> text) {
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Text words ->
                    Runs.face(Runs.text(paragraph, words.content()), words.bold(), words.italic());
                case Inline.Link link -> link(paragraph, link);
                case Inline.Reference reference -> reference(paragraph, reference);
                case Inline.Place place -> place(paragraph, place);
            }
        }
    }

    private void reference(CTP paragraph, Inline.Reference reference) {
        Optional<String> bookmark = body.bookmark(reference.place());
        if (bookmark.isPresent()) {
            CTHyperlink hyperlink = paragraph.addNewHyperlink();
            hyperlink.setAnchor(bookmark.get());
            Runs.style(Runs.text(hyperlink, reference.content()), "CrossReference");
        } else {
            Runs.text(paragraph, reference.content());
        }
    }

    private void place(CTP paragraph, Inline.Place place) {
        Optional<String> bookmark = body.bookmark(place.name());
        if (bookmark.isPresent() && body.isFirst(place.name())) {
            body.marked(paragraph, bookmark.get(), () -> Runs.text(paragraph, place.content()));
        } else {
            Runs.text(paragraph, place.content());
        }
    }

    private void link(CTP paragraph, Inline.Link link) {
        String relation = body.document()
                .getPackagePart()
                .addExternalRelationship(link.address(), XWPFRelation.HYPERLINK.getRelation())
                .getId();
        CTHyperlink hyperlink = paragraph.addNewHyperlink();
        hyperlink.setId(relation);
        Runs.style(Runs.text(hyperlink, link.content()), "Hyperlink");
    }
}
