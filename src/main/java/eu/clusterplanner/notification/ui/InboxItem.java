package eu.clusterplanner.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.notification.InboxEntry;
import eu.clusterplanner.notification.NoticeWords;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.util.function.Consumer;

/** One line of the inbox: what happened, where it leads, and whether it is read. */
final class InboxItem extends ListItem {

    private static final long serialVersionUID = 1L;

    /** mark: told whether it shall be read now. */
    InboxItem(InboxEntry entry, Texts texts, Formats formats, Consumer<Boolean> mark) {
        setClassName("unread", !entry.read());
        String sentence = NoticeWords.sentence(entry, texts);
        Anchor link = new Anchor(entry.address(), sentence);
        link.getElement().addEventListener("click", clicked -> mark.accept(true));
        Div line = new Div();
        if (!entry.read()) {
            Span state = new Span(texts.get("inbox.unread"));
            state.addClassName("planner-inbox-new");
            line.add(state);
        }
        line.add(link);
        add(line);
        if (entry.excerpt() != null) {
            Paragraph excerpt = new Paragraph(entry.excerpt());
            excerpt.addClassName("planner-inbox-excerpt");
            add(excerpt);
        }
        Button change = new Button(
                texts.get(entry.read() ? "inbox.mark-unread" : "inbox.mark-read"),
                pressed -> mark.accept(!entry.read()));
        change.addThemeNames("tertiary", "small");
        change.setAriaLabel(change.getText() + ": " + sentence);
        Span when = new Span(entry.acronym() + " · " + formats.moment(entry.at()));
        Div foot = new Div(when, change);
        foot.addClassName("planner-inbox-foot");
        add(foot);
    }
}
