package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import eu.clusterplanner.document.HandIn;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipPage;

/** The implementation roadmap: what is in it, and the way to get it. */
final class RoadmapCard extends Article {

    private static final long serialVersionUID = 1L;

    /** The language of the page. */
    record Words(Texts texts, Formats formats) {}

    private final transient Texts texts;

    RoadmapCard(Words words, HandIn handIn, PartnershipId partnership, RoadmapDownload download) {
        this.texts = words.texts();
        addClassName("planner-document");
        add(new H2(texts.get("choice.document.kind.ROADMAP")), new Paragraph(texts.get("documents.roadmap")));
        if (handIn.actions() == 0) {
            add(hint("planner-empty", texts.get("documents.empty")), toActions(partnership));
            return;
        }
        add(contents(handIn));
        add(hint("planner-hint", asOf(words.formats(), handIn)));
        if (handIn.sample()) {
            add(hint("planner-note", texts.get("documents.sample")));
        }
        if (handIn.allowed()) {
            add(link(download.handler()));
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

    private Anchor link(DownloadHandler handler) {
        Anchor link = new Anchor(handler, "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(texts.get("documents.roadmap.download"));
        link.addClassName("planner-download");
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
