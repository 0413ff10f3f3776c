package eu.clusterplanner.shell.keep;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;

/** All texts that were typed and not stored, each with the way to its field. */
final class KeptTextsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient KeptTexts kept;
    private final transient Texts texts;
    private final transient Formats formats;

    KeptTextsDialog(KeptTexts kept, Texts texts, Formats formats) {
        this.kept = kept;
        this.texts = texts;
        this.formats = formats;
        setHeaderTitle(texts.get("keep.title"));
        setWidth("min(40rem, 92vw)");
        UnorderedList list = new UnorderedList();
        list.addClassName("planner-kept");
        kept.left().forEach(text -> list.add(item(text)));
        add(new Paragraph(texts.get("keep.line")), list);
        Button close = new Button(texts.get("keep.close"), pressed -> close());
        close.addThemeName("primary");
        getFooter().add(close);
    }

    private ListItem item(KeptText text) {
        Anchor way = new Anchor(text.address(), text.label().isEmpty() ? texts.get("keep.somewhere") : text.label());
        way.getElement().addEventListener("click", clicked -> {
            close();
            kept.go(text);
        });
        Div head = new Div();
        head.add(way);
        head.add(" · " + formats.moment(text.at()));
        Div words = new Div(text.text());
        words.addClassName("planner-kept-text");
        ListItem item = new ListItem(head, words);
        Button drop = new Button(texts.get("keep.drop"), pressed -> {
            kept.drop(text);
            item.removeFromParent();
            if (kept.left().isEmpty()) {
                close();
            }
        });
        drop.addThemeName("small");
        item.add(drop);
        return item;
    }
}
