package eu.clusterplanner.document.render.pdf;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Captions;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.model.Places;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.shared.Texts;
import java.util.List;

/** A document model as one XHTML page: head with outline, title page, contents, sections. */
final class HtmlDocument {

    private final Html html = new Html();
    private final DocumentModel model;
    private final Texts texts;
    private final HtmlText text;

    private HtmlDocument(DocumentModel model) {
        this.model = model;
        this.texts = Texts.in(model.front().language());
        this.text = new HtmlText(html, Places.of(model));
    }

    static String of(DocumentModel model) {
        return new HtmlDocument(model).write();
    }

    private String write() {
        Front front = model.front();
        html.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                front.language().toLanguageTag());
        head(front);
        html.open("body");
        titlePage(front);
        Captions captions = Captions.of(model);
        new HtmlContents(html, texts, captions).write(model.sections());
        new HtmlSections(html, texts, text).write(model.sections());
        html.close("body").close("html");
        return html.toString();
    }

    private void head(Front front) {
        html.open("head").line("title", front.title());
        html.empty("meta", "name", "author", "content", front.acronym());
        html.empty("meta", "name", "subject", "content", front.subject());
        html.empty("meta", "name", "description", "content", front.subject());
        html.open("style").raw(PageStyle.of(front, texts)).close("style");
        html.open("bookmarks");
        outline(model.sections());
        html.close("bookmarks").close("head");
    }

    private void outline(List<Section> sections) {
        for (Section section : sections) {
            String name = HtmlSections.number(section, texts) + " " + section.title();
            html.open("bookmark", "name", name, "href", "#" + HtmlSections.id(section));
            outline(section.parts());
            html.close("bookmark");
        }
    }

    private void titlePage(Front front) {
        html.open("div", "class", "title-page");
        html.line("p", front.acronym(), "class", "acronym");
        html.line("p", front.title(), "class", "title");
        html.line("p", front.partnership(), "class", "subtitle");
        if (!front.facts().isEmpty()) {
            facts(front.facts());
        }
        if (front.funding() != null) {
            funding(front.funding());
        }
        for (Block.Note note : front.notes()) {
            text.note(note);
        }
        html.close("div");
    }

    private void funding(Front.Funding funding) {
        html.open("div", "class", "funding").open("div", "class", "emblem");
        HtmlPictures.draw(html, funding.emblem(), 1);
        html.close("div").line("p", funding.statement()).close("div");
    }

    private void facts(List<Front.Fact> facts) {
        html.open("table", "class", "facts").open("tbody");
        for (Front.Fact fact : facts) {
            html.open("tr").line("th", fact.label(), "scope", "row").line("td", fact.value());
            html.close("tr");
        }
        html.close("tbody").close("table");
    }
}
