package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.OwnText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Own text as the document will show it. It is made of the same blocks as the document and put on the page as text and
 * never as HTML, so that nothing that somebody wrote can run.
 */
final class OwnTextPreview extends Div {

    private static final long serialVersionUID = 1L;

    private final String empty;

    /** empty: what is said where there is no text. */
    OwnTextPreview(String label, String empty) {
        this.empty = empty;
        addClassName("planner-preview");
        getElement().setAttribute("role", "region").setAttribute("aria-label", label);
    }

    void show(String text) {
        removeAll();
        List<Block> blocks = OwnText.read(text);
        if (blocks.isEmpty()) {
            Paragraph hint = new Paragraph(empty);
            hint.addClassName("planner-hint");
            add(hint);
        }
        blocks.forEach(block -> add(component(block)));
    }

    private static Component component(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Inline> text) -> filled(new Paragraph(), text);
            case Block.ItemList(List<Block.Item> items) -> list(items);
            case Block other -> throw new IllegalArgumentException("no own text: " + other);
        };
    }

    /** Items know their depth only; lists on the page stand in each other. */
    private static Component list(List<Block.Item> items) {
        Deque<HtmlContainer> open = new ArrayDeque<>(List.of(list(items.getFirst())));
        for (Block.Item item : items) {
            while (open.size() > item.depth() + 1) {
                open.removeLast();
            }
            while (open.size() <= item.depth()) {
                HtmlContainer inner = list(item);
                lastItem(open.getLast()).add(inner);
                open.addLast(inner);
            }
            open.getLast().add(filled(new ListItem(), item.text()));
        }
        return open.getFirst();
    }

    private static ListItem lastItem(HtmlContainer list) {
        if (list.getComponentCount() == 0) {
            list.add(new ListItem());
        }
        return (ListItem) list.getComponentAt(list.getComponentCount() - 1);
    }

    private static HtmlContainer list(Block.Item first) {
        return first.ordered() ? new OrderedList() : new UnorderedList();
    }

    private static <C extends HtmlContainer> C filled(C container, List<Inline> text) {
        text.forEach(piece -> container.add(component(piece)));
        return container;
    }

    private static Component component(Inline piece) {
        return switch (piece) {
            // own text has neither; its words are what is read
            case Inline.Reference reference -> new Span(reference.content());
            case Inline.Place place -> new Span(place.content());
            case Inline.Link(String content, String address) -> new Anchor(address, content, AnchorTarget.BLANK);
            case Inline.Text(String content, boolean bold, boolean italic) -> {
                Component words = italic ? new Emphasis(content) : new Span(content);
                if (bold) {
                    words.addClassName("planner-bold");
                }
                yield words;
            }
        };
    }
}
