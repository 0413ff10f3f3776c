package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.UndoOffer;
import eu.clusterplanner.shell.field.CatalogueButton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What people do with whole actions of the list: add, paste, move, change several of them. */
final class ListActs {

    private final ActionDesk.Made made;
    private final ShownActions shown;
    private final NewRows newRows;
    private final Supplier<@Nullable RecordId> active;
    private List<RecordId> selected = List.of();

    /** active: the chosen action, null for none. */
    ListActs(ActionDesk.Made made, ShownActions shown, NewRows newRows, Supplier<@Nullable RecordId> active) {
        this.made = made;
        this.shown = shown;
        this.newRows = newRows;
        this.active = active;
    }

    /** The actions that are selected in the sheet. */
    void select(List<RecordId> actions) {
        selected = actions;
    }

    /** Puts the buttons there, for those who may edit; column: shows a column in the sheet, and answers it. */
    void offer(ActionTools tools, Function<String, ActionColumn> column) {
        ActionWords words = made.words();
        if (!made.board().rights().all()) {
            return;
        }
        tools.offer(new Button(
                words.get("add"),
                VaadinIcon.PLUS.create(),
                pressed -> made.edits().add(made.edits().beginnings(active.get()))));
        tools.offer(
                new CatalogueButton(made.page(), "action", () -> made.edits().beginnings(active.get()), added -> {
                    made.edits().added(added);
                    made.usual().offer(added);
                }));
        Button paste = new Button(words.get("paste"), pressed -> newRows.ask());
        paste.addThemeName("tertiary");
        tools.offer(paste);
        tools.offerForActions(rowMenu());
        tools.offerForActions(new Button(words.get("bulk"), pressed -> changeSeveral(column)));
    }

    private RowMenu rowMenu() {
        return new RowMenu(made.words(), active)
                .with("copy", made.edits()::copy)
                .with("usual", made.usual()::offer)
                .with("objective", id -> new ObjectiveDialog(made.words(), id, made.edits()::putUnder).open())
                .with("up", id -> move(id, -1))
                .with("down", id -> move(id, 1))
                .with("remove", made.edits()::remove);
    }

    private void move(RecordId id, int places) {
        if (shown.arrangement().isOfTeam()) {
            made.edits().move(id, places, shown.beside(id));
        } else {
            UndoOffer.tell(made.words().get("move.sorted"));
        }
    }

    private void changeSeveral(Function<String, ActionColumn> column) {
        List<String> properties = made.columns().all().stream()
                .filter(id -> !Set.of("key", "title").contains(id)
                        && made.columns().column(id).isEdited())
                .toList();
        new BulkDialog(
                        made.words(),
                        new BulkDialog.Way(
                                selected.stream()
                                        .flatMap(id -> made.board().row(id).stream())
                                        .toList(),
                                shown.rows(),
                                properties,
                                made.columns()::header,
                                column,
                                (of, text) -> new BulkChange(
                                        made.words(), made.table().sheet(), of, text),
                                made.table()::type))
                .open();
    }
}
