package eu.clusterplanner.document.render.pdf;

import eu.clusterplanner.document.model.Captions;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.shared.Texts;
import java.util.List;

/** Writes the contents and the lists of figures and tables, each line with its page. */
final class HtmlContents {

    private static final int DEEPEST = 2;

    private final Html html;
    private final Texts texts;
    private final Captions captions;

    HtmlContents(Html html, Texts texts, Captions captions) {
        this.html = html;
        this.texts = texts;
        this.captions = captions;
    }

    void write(List<Section> sections) {
        html.open("div", "class", "contents");
        html.line("p", texts.get("document.contents"), "class", "list-heading");
        html.open("ul", "class", "toc");
        sections.forEach(this::section);
        html.close("ul");
        list("document.contents.figures", "document.label.figure", "figure-", captions.figures());
        list("document.contents.tables", "document.label.table", "table-", captions.tables());
        html.close("div");
    }

    private void section(Section section) {
        if (section.level() <= DEEPEST) {
            entry(
                    "toc" + section.level(),
                    HtmlSections.number(section, texts),
                    section.title(),
                    HtmlSections.id(section));
            section.parts().forEach(this::section);
        }
    }

    private void list(String heading, String label, String target, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.line("p", texts.get(heading), "class", "list-heading");
        html.open("ul", "class", "toc");
        for (int i = 1; i <= lines.size(); i++) {
            entry("caption-line", texts.get(label) + " " + i, lines.get(i - 1), target + i);
        }
        html.close("ul");
    }

    private void entry(String style, String number, String title, String target) {
        html.open("li", "class", style);
        html.open("a", "href", "#" + target, "title", number + " " + title);
        html.line("span", number, "class", "number").line("span", title);
        html.close("a").close("li");
    }
}
