package eu.clusterplanner.action.ui;

import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which actions are shown, and in which order. That is decided when the filter changes, and not while somebody edits a
 * cell for which it asks.
 */
final class ShownActions {

    private final ActionBoard board;
    private final ActionWords words;
    private ActionAddress address;
    private List<RecordId> ids = List.of();

    ShownActions(ActionWords words, ActionAddress address) {
        this.board = words.board();
        this.words = words;
        this.address = address;
        refilter();
    }

    /** As they are now; those that were removed are left out. */
    List<ActionRow> rows() {
        return ids.stream().flatMap(id -> board.row(id).stream()).toList();
    }

    boolean underWorkPackages() {
        return address.order() == ActionOrder.PLAN;
    }

    void filter(ActionCriteria criteria, ActionOrder order) {
        address = address.with(criteria, order);
        address.show();
        refilter();
    }

    private void refilter() {
        show(row -> address.criteria().includes(row, board));
    }

    /** Sorts anew; what is shown stays so, and a new action is shown whatever the filter says. */
    void keep(Optional<RecordId> added) {
        Set<RecordId> kept = ids.stream().collect(Collectors.toSet());
        show(row -> kept.contains(row.id())
                || added.filter(row.id()::equals).isPresent()
                || address.criteria().includes(row, board));
    }

    /** Shows that action, and if the filter leaves it out, all. */
    void show(RecordId id) {
        if (!ids.contains(id)) {
            show(row -> true);
        }
    }

    private void show(Predicate<ActionRow> which) {
        List<ActionRow> rows = board.rows().stream().filter(which).toList();
        ids = address.order().sorted(rows, words).stream().map(ActionRow::id).toList();
    }

    /** Names the chosen action in the address of the page. */
    void choose(ActionRow row) {
        address = address.with(row.key());
        address.show();
    }
}
