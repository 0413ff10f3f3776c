package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;

/** Which columns are shown. The choice is kept in the browser, for the next visit. */
final class ColumnChoice extends Button {

    private static final long serialVersionUID = 1L;

    private static final String KEPT = "planner.actions.columns";

    private final transient ActionWords words;
    private final transient ActionColumns columns;
    private final transient Runnable changed;
    private final Popover popover = new Popover();
    private final boolean fixed;
    private transient ColumnSet shown;

    /** given: what the address says; nothing: as this person had them last. */
    ColumnChoice(ActionWords words, ActionColumns columns, ColumnSet given, Runnable changed) {
        super(words.get("columns"));
        this.words = words;
        this.columns = columns;
        this.changed = changed;
        this.fixed = !given.isEmpty();
        this.shown =
                fixed ? given : kept(VaadinSession.getCurrent().getAttribute(KEPT) instanceof String kept ? kept : "");
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(words.get("columns"));
        popover.setOpenOnClick(false);
        // a list of forty boxes is in the page only while somebody looks at it
        addClickListener(pressed -> open());
        popover.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                popover.removeAll();
            }
        });
    }

    private static ColumnSet kept(String text) {
        ColumnSet kept = ColumnSet.parse(text);
        return kept.isEmpty() ? ColumnSet.USUAL : kept;
    }

    /** Filled first: a popover takes its place by what is in it. */
    private void open() {
        popover.removeAll();
        popover.add(new ColumnBoxes(words, columns, shown, this::choose));
        popover.open();
    }

    ColumnSet shown() {
        return shown;
    }

    /** Shows that column too, as a link to it needs it. */
    void add(String column) {
        shown = shown.with(List.of(column));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (!fixed && VaadinSession.getCurrent().getAttribute(KEPT) == null) {
            WebStorage.getItem(KEPT, this::restore);
        }
    }

    private void restore(String kept) {
        ColumnSet before = shown;
        shown = kept(kept == null ? "" : kept);
        keepForSession();
        if (!shown.equals(before)) {
            changed.run();
        }
    }

    private void choose(ColumnSet chosen) {
        shown = chosen;
        keepForSession();
        WebStorage.setItem(KEPT, shown.format());
        changed.run();
    }

    private void keepForSession() {
        VaadinSession.getCurrent().setAttribute(KEPT, shown.format());
    }
}
