package eu.clusterplanner.action.ui;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.sheet.RowMove;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds, copies, moves and removes actions, and says whether what was entered is stored. */
final class ActionEdits {

    private static final String KIND = "action";

    private final ActionWords words;
    private final PageFields page;
    private final Records records;
    private final SavingState saving;
    private Consumer<Optional<RecordId>> changed = added -> {};

    ActionEdits(ActionWords words, PageFields page, Records records, SavingState saving) {
        this.words = words;
        this.page = page;
        this.records = records;
        this.saving = saving;
    }

    /** Told after the list changed, with the action that is new. */
    void onChanged(Consumer<Optional<RecordId>> listener) {
        changed = listener;
    }

    /** The action as it is stored now. */
    Optional<RecordRow> now(RecordId id) {
        return records.find(partnership(), KIND, id);
    }

    /** Adds an action to the work package of that one. */
    void add(@Nullable RecordId beside) {
        done(Optional.of(
                records.add(partnership(), KIND, null, beginnings(beside)).id()));
    }

    /** What a new action in the work package of that one begins with. */
    Map<String, Object> beginnings(@Nullable RecordId beside) {
        Map<String, Object> values = new HashMap<>(Map.of("title", words.get("new"), "status", "IDEA"));
        Optional.ofNullable(beside)
                .flatMap(words.board()::row)
                .flatMap(row -> row.link("workPackage"))
                .ifPresent(wp -> values.put("workPackage", wp));
        return values;
    }

    /** Goes to the first of actions that were added from the catalogue. */
    void added(List<RecordId> actions) {
        done(actions.stream().findFirst());
    }

    /** Puts a copy with all parts below it. */
    void copy(RecordId id) {
        now(id).ifPresent(row -> page.acts().copy(row).ifPresent(copy -> {
            done(Optional.of(copy));
            page.acts().offerUndo("list.copied", row, this::refresh);
        }));
    }

    /** Up or down among the actions of its work package. */
    void move(RecordId id, int places) {
        List<RecordId> order = new ArrayList<>(words.board().order());
        List<RecordId> group = order.stream()
                .filter(each -> Objects.equals(workPackage(each), workPackage(id)))
                .toList();
        int to = group.indexOf(id) + places;
        if (to >= 0 && to < group.size()) {
            Collections.swap(order, order.indexOf(id), order.indexOf(group.get(to)));
            reorder(order);
        }
    }

    /** Puts an action directly beside that other one, whatever the filter leaves out between them. */
    void move(RowMove move) {
        reorder(move.in(words.board().order(), RecordId::toString));
    }

    private void reorder(List<RecordId> order) {
        records.reorder(partnership(), KIND, order);
        refresh();
        page.acts().offerUndo(words.texts().get("list.reordered"), this::refresh);
    }

    private void refresh() {
        done(Optional.empty());
    }

    private @Nullable RecordId workPackage(RecordId id) {
        return words.board().row(id).flatMap(row -> row.link("workPackage")).orElse(null);
    }

    /** Removes it with all parts; a message offers to take that back, which leads to it again. */
    void remove(RecordId id) {
        now(id).ifPresent(row -> page.acts().remove(row, () -> done(now(id).map(RecordRow::id))));
    }

    private PartnershipId partnership() {
        return words.board().partnership();
    }

    private void done(Optional<RecordId> added) {
        saving.saved();
        changed.accept(added);
    }

    /** Says at the top what was stored; what was not is said at its cell too. */
    void tell(ActionTable.Stored gesture) {
        saving.cells(gesture.refused(), gesture.stored());
        page.acts().offerUndoOfCells(gesture.stored(), this::refresh);
    }
}
