package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import eu.clusterplanner.action.SavedView;
import eu.clusterplanner.action.SavedViews;
import java.util.List;
import java.util.function.Supplier;

/** Ways to look at the list that the team or the person keeps by name: leads there, keeps the present one, arranges them. */
final class ViewMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final transient ActionWords words;
    private final transient SavedViews views;
    private final transient Supplier<String> shown;
    private final MenuItem menu;

    /** shown: what is shown now, as it is kept. */
    ViewMenu(ActionWords words, SavedViews views, Supplier<String> shown) {
        this.words = words;
        this.views = views;
        this.shown = shown;
        menu = addItem(words.get("views"));
        refresh();
    }

    private void refresh() {
        menu.getSubMenu().removeAll();
        menu.getSubMenu().addItem(words.get("views.usual"), click -> go(""));
        List<SavedView> kept = views.of(words.board().partnership());
        addThose(kept.stream().filter(view -> !view.own()).toList(), "views.team");
        addThose(kept.stream().filter(SavedView::own).toList(), "views.own");
        menu.getSubMenu().addSeparator();
        menu.getSubMenu().addItem(words.get("views.keep"), click -> keep());
        boolean arranges = kept.stream()
                .anyMatch(view -> view.own() || words.board().rights().all());
        if (arranges) {
            menu.getSubMenu().addItem(words.get("views.arrange"), click -> arrange());
        }
    }

    private void addThose(List<SavedView> kept, String title) {
        if (!kept.isEmpty()) {
            Span heading = new Span(words.get(title));
            heading.addClassName("planner-menu-heading");
            menu.getSubMenu().addComponent(heading);
            kept.forEach(view -> menu.getSubMenu().addItem(view.name(), click -> go(view.query())));
        }
    }

    private void go(String query) {
        UI.getCurrent()
                .navigate(
                        ActionAddress.path(words.board().partnership()),
                        query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
    }

    private void keep() {
        new ViewDialog(words, (name, own) -> {
                    views.keep(words.board().partnership(), name, shown.get(), own);
                    refresh();
                })
                .open();
    }

    private void arrange() {
        new ViewsDialog(words, views, shown, this::refresh).open();
    }
}
