package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.action.SavedView;
import eu.clusterplanner.action.SavedViews;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.UndoOffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Renames, reorders and removes ways to look at the list, and gives them what is shown now. */
final class ViewsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ActionWords words;
    private final transient SavedViews views;
    private final transient Supplier<String> shown;
    private final transient Runnable changed;
    private final Div lists = new Div();

    ViewsDialog(ActionWords words, SavedViews views, Supplier<String> shown, Runnable changed) {
        this.words = words;
        this.views = views;
        this.shown = shown;
        this.changed = changed;
        setHeaderTitle(words.get("views.arrange.title"));
        addClassName("planner-views");
        setWidth("40rem");
        Button done = new Button(words.get("views.done"), pressed -> close());
        done.addThemeName("primary");
        getFooter().add(done);
        add(lists);
        fill();
    }

    private void fill() {
        lists.removeAll();
        List<SavedView> all = views.of(partnership());
        if (words.board().rights().all()) {
            addList("views.team", all.stream().filter(view -> !view.own()).toList());
        }
        addList("views.own", all.stream().filter(SavedView::own).toList());
    }

    private void addList(String title, List<SavedView> kept) {
        if (!kept.isEmpty()) {
            UnorderedList list = new UnorderedList();
            kept.forEach(view -> list.add(item(view, kept)));
            lists.add(new H3(words.get(title)), list);
        }
    }

    private Component item(SavedView view, List<SavedView> kept) {
        TextField name = new TextField();
        name.setAriaLabel(words.get("views.name"));
        name.setValue(view.name());
        name.addValueChangeListener(change -> rename(view, name));
        int place = kept.indexOf(view);
        Button up = tool(VaadinIcon.ARROW_UP, "list.up", view, () -> move(kept, place, -1));
        up.setEnabled(place > 0);
        Button down = tool(VaadinIcon.ARROW_DOWN, "list.down", view, () -> move(kept, place, 1));
        down.setEnabled(place < kept.size() - 1);
        return new ListItem(
                name,
                tool(
                        VaadinIcon.REFRESH,
                        "actions.views.take",
                        view,
                        () -> stored(views.change(partnership(), view, view.name(), shown.get()))),
                up,
                down,
                tool(VaadinIcon.TRASH, "list.remove", view, () -> stored(views.remove(partnership(), view))));
    }

    private Button tool(VaadinIcon icon, String key, SavedView view, Runnable act) {
        Button tool = new Button(icon.create(), pressed -> act.run());
        tool.addThemeNames("tertiary", "icon");
        String label = words.texts().get(key, "name", view.name());
        tool.setAriaLabel(label);
        tool.setTooltipText(label);
        return tool;
    }

    private void rename(SavedView view, TextField name) {
        try {
            stored(views.change(partnership(), view, name.getValue().strip(), view.query()));
        } catch (InvalidValueException refused) {
            name.setErrorMessage(words.problem(refused.problem()));
            name.setInvalid(true);
        }
    }

    private void move(List<SavedView> kept, int place, int by) {
        List<RecordId> order = new ArrayList<>(kept.stream().map(SavedView::id).toList());
        Collections.swap(order, place, place + by);
        views.reorder(partnership(), kept.get(place).own(), order);
        stored(true);
    }

    private void stored(boolean stored) {
        if (!stored) {
            UndoOffer.tell(words.get("views.changed"));
        }
        fill();
        changed.run();
    }

    private PartnershipId partnership() {
        return words.board().partnership();
    }
}
