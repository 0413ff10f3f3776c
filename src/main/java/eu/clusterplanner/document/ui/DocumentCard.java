package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.document.DocumentFormat;
import eu.clusterplanner.document.DocumentKind;
import eu.clusterplanner.document.HandIn;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipPage;
import java.util.Set;

/** One document: what is in it, what can be chosen, and the way to get it. */
final class DocumentCard extends Article {

    private static final long serialVersionUID = 1L;

    /** The language of the page. */
    record Words(Texts texts, Formats formats) {}

    private final transient Texts texts;
    private final DocumentKind kind;

    DocumentCard(Words words, HandIn handIn, PartnershipId partnership, DocumentDownload download) {
        this.texts = words.texts();
        this.kind = download.kind();
        addClassName("planner-document");
        add(
                new H2(texts.get("choice.document.kind." + kind)),
                new Paragraph(texts.get("documents." + kind.path() + ".about")));
        if (handIn.actions() == 0 && kind != DocumentKind.STRATEGY) {
            add(hint("planner-empty", texts.get("documents." + kind.path() + ".empty")), toActions(partnership));
            return;
        }
        if (kind == DocumentKind.ROADMAP) {
            add(contents(handIn));
        }
        add(hint("planner-hint", asOf(words.formats(), handIn)));
        if (handIn.sample()) {
            add(hint("planner-note", texts.get("documents.sample")));
        }
        if (handIn.allowed()) {
            add(downloads(handIn, download));
        } else {
            add(hint("planner-note", texts.get("documents.not-published")));
        }
    }

    private UnorderedList contents(HandIn handIn) {
        UnorderedList contents = new UnorderedList();
        contain(contents, "actions", handIn.actions());
        contain(contents, "milestones", handIn.milestones());
        contain(contents, "deliverables", handIn.deliverables());
        contain(contents, "risks", handIn.risks());
        contain(contents, "projects", handIn.projects());
        contents.add(new ListItem(texts.get("documents.contains.basis")));
        return contents;
    }

    private void contain(UnorderedList contents, String what, int count) {
        if (count > 0) {
            contents.add(new ListItem(texts.get("documents.contains." + what, "count", count)));
        }
    }

    private String asOf(Formats formats, HandIn handIn) {
        return handIn.asOf() == null
                ? texts.get("documents.as-of.today")
                : texts.get("documents.as-of", "date", formats.longDate(handIn.asOf()));
    }

    private Div downloads(HandIn handIn, DocumentDownload download) {
        OptionFields options = new OptionFields(texts, handIn.maySaySensitive() ? download.sensitive() : Set.of());
        Div links = new Div();
        links.addClassName("planner-downloads");
        MakingNote making = new MakingNote(texts.get("documents.making"));
        for (DocumentFormat format : DocumentFormat.values()) {
            if (download.makes(format)) {
                links.add(link(download, format, options, making));
            }
        }
        return new Div(options, links, hint("planner-hint", texts.get("documents.made-now")), making);
    }

    private Anchor link(DocumentDownload download, DocumentFormat format, OptionFields options, MakingNote making) {
        Anchor link = new Anchor(download.handler(format, options::chosen, making), "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(texts.get("documents." + kind.path() + ".download." + format.extension()));
        link.addClassName("planner-download");
        making.follow(link);
        return link;
    }

    private Anchor toActions(PartnershipId partnership) {
        return new Anchor(
                PartnershipPage.ROUTE.replace(":partnershipId", partnership.toString()) + Step.ACTIONS.path(),
                texts.get("step.actions"));
    }

    private static Paragraph hint(String className, String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName(className);
        return hint;
    }
}
