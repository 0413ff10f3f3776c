package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.server.VaadinSession;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which groups of columns are shown. The choice is kept in the browser, for the next visit. */
final class ColumnChoice extends MenuBar {

    private static final long serialVersionUID = 1L;

    private static final String KEPT = "planner.actions.columns";

    private final Map<ColumnGroup, MenuItem> items = new EnumMap<>(ColumnGroup.class);
    private final Set<ColumnGroup> shown = EnumSet.noneOf(ColumnGroup.class);
    private final transient Runnable changed;
    private final boolean fixed;

    /** given: what the address says; nothing: as this person had them last. */
    ColumnChoice(ActionWords words, Set<ColumnGroup> given, Runnable changed) {
        this.changed = changed;
        this.fixed = !given.isEmpty();
        shown.addAll(
                fixed
                        ? given
                        : ColumnGroup.parse(
                                VaadinSession.getCurrent().getAttribute(KEPT) instanceof String kept ? kept : ""));
        MenuItem menu = addItem(words.get("columns"));
        for (ColumnGroup group : ColumnGroup.values()) {
            MenuItem item = menu.getSubMenu().addItem(words.get("columns." + group), click -> choose(group));
            item.setCheckable(true);
            item.setKeepOpen(true);
            items.put(group, item);
        }
        check();
    }

    Set<ColumnGroup> shown() {
        return shown;
    }

    /** Shows the group of that column too, as a link to it needs it. */
    void addGroupOf(String column) {
        for (ColumnGroup group : ColumnGroup.values()) {
            if (group.columns().contains(column) && shown.add(group)) {
                check();
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (!fixed && VaadinSession.getCurrent().getAttribute(KEPT) == null) {
            WebStorage.getItem(KEPT, this::restore);
        }
    }

    private void restore(String kept) {
        Set<ColumnGroup> before = EnumSet.copyOf(shown);
        shown.clear();
        shown.addAll(ColumnGroup.parse(kept == null ? "" : kept));
        keepForSession();
        if (!shown.equals(before)) {
            check();
            changed.run();
        }
    }

    private void choose(ColumnGroup group) {
        if (!shown.remove(group)) {
            shown.add(group);
        }
        check();
        keepForSession();
        WebStorage.setItem(KEPT, ColumnGroup.format(shown));
        changed.run();
    }

    private void keepForSession() {
        VaadinSession.getCurrent().setAttribute(KEPT, ColumnGroup.format(shown));
    }

    private void check() {
        items.forEach((group, item) -> item.setChecked(shown.contains(group)));
    }
}
