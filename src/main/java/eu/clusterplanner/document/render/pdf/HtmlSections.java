package eu.clusterplanner.document.render.pdf;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes sections with their headings and contents, on upright and landscape pages. */
final class HtmlSections {

    private final Html html;
    private final Texts texts;
    private final HtmlText text;
    private final HtmlTables tables;
    private final HtmlPictures pictures;
    private @Nullable Boolean landscape;

    HtmlSections(Html html, Texts texts, HtmlText text) {
        this.html = html;
        this.texts = texts;
        this.text = text;
        this.tables = new HtmlTables(html, texts, text);
        this.pictures = new HtmlPictures(html, texts);
    }

    void write(List<Section> sections) {
        sections.forEach(this::section);
        if (landscape != null) {
            html.close("div");
        }
    }

    private void section(Section section) {
        turn(section.form().landscape());
        heading(section);
        section.blocks().forEach(this::block);
        section.parts().forEach(this::section);
    }

    /** New pages begin where the form of pages changes. */
    private void turn(boolean toLandscape) {
        if (landscape != null && landscape == toLandscape) {
            return;
        }
        if (landscape != null) {
            html.close("div");
        }
        html.open("div", "class", toLandscape ? "landscape" : "upright");
        landscape = toLandscape;
    }

    private void heading(Section section) {
        String tag = "h" + section.level();
        if (section.form().newPage()) {
            html.open(tag, "id", id(section), "class", "new-page");
        } else {
            html.open(tag, "id", id(section));
        }
        html.line("span", number(section, texts), "class", "number").text(" " + section.title());
        html.close(tag);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> text.paragraph(paragraph.text());
            case Block.ItemList list -> new HtmlList(html, text).write(list);
            case Block.Note note -> text.note(note);
            case Block.Picture picture -> pictures.write(picture, Boolean.TRUE.equals(landscape));
            case Table table -> tables.write(table);
        }
    }

    /** The number as it is read: {@code 2.1}, {@code Annex A}. */
    static String number(Section section, Texts texts) {
        return section.form().annex() ? texts.get("document.label.annex") + " " + section.number() : section.number();
    }

    static String id(Section section) {
        return "section-" + section.number();
    }
}
