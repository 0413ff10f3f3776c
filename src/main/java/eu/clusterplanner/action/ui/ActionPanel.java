package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.shared.RecordId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Beside the sheet: all that is said about the action of the active cell. It follows the cell while it is open. */
final class ActionPanel extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient ActionWords words;
    private final transient Function<ActionRow, Component> contents;
    private final H2 title = new H2();
    private final Div body = new Div();
    private transient @Nullable RecordId action;
    private transient Runnable closed = () -> {};
    private transient Consumer<RecordId> left = row -> {};

    ActionPanel(ActionWords words, Function<ActionRow, Component> contents) {
        this.words = words;
        this.contents = contents;
        addClassNames("planner-panel", "planner-action-panel");
        getElement().setAttribute("aria-label", words.get("panel"));
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> open(false));
        close.addThemeNames("tertiary", "icon");
        close.setAriaLabel(words.get("panel.close"));
        Div head = new Div(title, close);
        head.addClassName("planner-panel-head");
        body.addClassName("planner-panel-body");
        add(head, body);
        Shortcuts.addShortcutListener(this, this::leave, Key.ESCAPE)
                .listenOn(this)
                .setResetFocusOnActiveElement(true);
        setVisible(false);
    }

    void onClosed(Runnable listener) {
        closed = listener;
    }

    /** Told when somebody goes back to the sheet by the keyboard. */
    void onLeft(Consumer<RecordId> listener) {
        left = listener;
    }

    // what is being typed is stored first: the field loses the cursor before this is told
    private void leave() {
        RecordId of = action;
        open(false);
        if (of != null) {
            left.accept(of);
        }
    }

    void open(boolean open) {
        setVisible(open);
        if (open) {
            refresh();
        } else {
            closed.run();
        }
    }

    /** Follows the active cell; stays as it is, with the cursor in it, where it shows that action already. */
    void follow(@Nullable RecordId newAction) {
        if (!Objects.equals(action, newAction)) {
            action = newAction;
            if (isVisible()) {
                refresh();
            }
        }
    }

    /** Shows the action as it is stored now. */
    void refresh() {
        body.removeAll();
        Optional<ActionRow> row = Optional.ofNullable(action).flatMap(words.board()::row);
        rename();
        body.add(row.map(contents).orElseGet(() -> new Paragraph(words.get("panel.empty"))));
    }

    /** Shows the present name of the action. */
    void rename() {
        title.setText(Optional.ofNullable(action)
                .flatMap(words.board()::row)
                .map(words::title)
                .orElseGet(() -> words.get("panel")));
    }
}
