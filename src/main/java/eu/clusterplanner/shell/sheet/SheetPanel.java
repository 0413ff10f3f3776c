package eu.clusterplanner.shell.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Beside a sheet: all that stands behind its active place. It follows the sheet while it is open.
 *
 * @param <P> a place in the sheet: a row or a cell
 */
public abstract class SheetPanel<P> extends Aside {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final Div body = new Div();
    private transient @Nullable P place;
    private transient Runnable closed = () -> {};
    private transient Consumer<P> left = place -> {};

    protected SheetPanel(String name, String closeName) {
        addClassName("planner-panel");
        getElement().setAttribute("aria-label", name);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> open(false));
        close.addThemeNames("tertiary", "icon");
        close.setAriaLabel(closeName);
        Div head = new Div(title, close);
        head.addClassName("planner-panel-head");
        body.addClassName("planner-panel-body");
        add(head, body);
        Shortcuts.addShortcutListener(this, this::leave, Key.ESCAPE)
                .listenOn(this)
                .setResetFocusOnActiveElement(true);
        setVisible(false);
    }

    /** What the panel is about now, as its heading. */
    protected abstract String title(@Nullable P shown);

    /** All about the place; where there is none, what to do to see something. */
    protected abstract Component contents(@Nullable P shown);

    /** Told when the panel is closed in any way. */
    public void onClosed(Runnable listener) {
        closed = listener;
    }

    /** Told when somebody goes back to the sheet by the keyboard. */
    public void onLeft(Consumer<P> listener) {
        left = listener;
    }

    // what is being typed is stored first: the field loses the cursor before this is told
    private void leave() {
        P of = place;
        open(false);
        if (of != null) {
            left.accept(of);
        }
    }

    public void open(boolean open) {
        setVisible(open);
        if (open) {
            refresh();
            // where there is no room beside the sheet it stands below
            getElement()
                    .executeJs("if (this.getBoundingClientRect().top > innerHeight * 0.7)"
                            + " this.scrollIntoView({ block: 'nearest' });");
        } else {
            closed.run();
        }
    }

    /** Follows the sheet; stays as it is, with the cursor in it, where it shows that place already. */
    public void follow(@Nullable P newPlace) {
        if (!Objects.equals(place, newPlace)) {
            place = newPlace;
            if (isVisible()) {
                refresh();
            }
        }
    }

    /** Shows the place as it is stored now. */
    public void refresh() {
        body.removeAll();
        rename();
        body.add(contents(place));
    }

    /** Shows the present name of the place. */
    public void rename() {
        title.setText(title(place));
    }
}
