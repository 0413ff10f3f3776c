package eu.clusterplanner.action.ui;

import eu.clusterplanner.shared.RecordId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which actions are shown, and in which order. That is decided when the filter changes, and not while somebody edits a
 * cell for which it asks.
 */
final class ShownActions {

    private final ActionBoard board;
    private final SortKeys keys;
    private ActionAddress address;
    private List<RecordId> ids = List.of();

    ShownActions(SortKeys keys, ActionAddress address) {
        this.board = keys.words().board();
        this.keys = keys;
        this.address = address;
        refilter();
    }

    /** As they are now; those that were removed are left out. */
    List<ActionRow> rows() {
        return ids.stream().flatMap(id -> board.row(id).stream()).toList();
    }

    ActionArrangement arrangement() {
        return address.arrangement();
    }

    ActionGroups groups() {
        return new ActionGroups(arrangement().grouping(), keys.words());
    }

    /** The actions below the same title, in their order. */
    List<RecordId> beside(RecordId id) {
        return groups().of(rows()).values().stream()
                .map(rows -> rows.stream().map(ActionRow::id).toList())
                .filter(rows -> rows.contains(id))
                .findFirst()
                .orElse(List.of());
    }

    void arrange(ActionArrangement arrangement) {
        address = address.with(arrangement);
        address.show();
        refilter();
    }

    /** Names the columns in the address. */
    void showColumns(ColumnSet columns) {
        address = address.with(columns);
        address.show();
    }

    /** What is kept by name, with these columns. */
    String kept(ColumnSet columns) {
        return address.with(columns).kept();
    }

    private void refilter() {
        show(row -> address.arrangement().criteria().includes(row, board));
    }

    /** Sorts anew; what is shown stays so, and new actions are shown whatever the filter says. */
    void keep(Collection<RecordId> added) {
        Set<RecordId> kept = new HashSet<>(ids);
        kept.addAll(added);
        show(row -> kept.contains(row.id()) || address.arrangement().criteria().includes(row, board));
    }

    /** Shows that action, and if the filter leaves it out, all. */
    void show(RecordId id) {
        if (!ids.contains(id)) {
            show(row -> true);
        }
    }

    private void show(Predicate<ActionRow> which) {
        List<ActionRow> rows = board.rows().stream().filter(which).toList();
        ids = arrangement().sort().sorted(rows, keys).stream()
                .map(ActionRow::id)
                .toList();
    }

    /** Names the chosen action in the address of the page. */
    void choose(ActionRow row) {
        address = address.with(row.key());
        address.show();
    }
}
