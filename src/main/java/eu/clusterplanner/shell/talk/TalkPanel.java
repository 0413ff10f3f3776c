package eu.clusterplanner.shell.talk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;

/** Beside the page: what is said about a record or a step. On a telephone it takes the whole width. */
public final class TalkPanel extends Aside {

    private static final long serialVersionUID = 1L;

    private final TalkView view;
    private final H2 title;

    TalkPanel(Texts texts, TalkView view) {
        this.view = view;
        this.title = new H2(texts.get("talk.title"));
        addClassName("planner-talk");
        getElement().setAttribute("aria-label", texts.get("talk.title"));
        title.getElement().setAttribute("tabindex", "-1");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> close());
        close.addThemeNames("tertiary", "icon");
        close.setAriaLabel(texts.get("talk.close"));
        Div head = new Div(title, close);
        head.addClassName("planner-panel-head");
        add(head, view);
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
        setVisible(false);
    }

    void open(PartnershipId partnership, TalkPlace place) {
        setVisible(true);
        view.show(partnership, place);
        // whoever closes it goes on where it was opened
        getElement()
                .executeJs(
                        "this.openedAt ??= document.activeElement;"
                                + " setTimeout(() => { if (!this.contains(document.activeElement)) $0.focus(); })",
                        title);
    }

    void close() {
        if (isVisible()) {
            getElement().executeJs("this.openedAt?.focus?.(); this.openedAt = undefined;");
            setVisible(false);
        }
    }

    void refresh() {
        if (isVisible()) {
            view.refresh();
        }
    }
}
