package eu.clusterplanner.action.ui;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.CellEntry;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordCells;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.UndoOffer;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.sheet.RowMove;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds, copies, moves and removes actions, and says whether what was entered is stored. */
final class ActionEdits {

    private static final String KIND = "action";

    /** What tells how far an action is. */
    private static final List<String> HAPPENED = List.of("progress", "actualStart", "actualEnd");

    private final ActionWords words;
    private final PageFields page;
    private final Records records;
    private final RecordCells cells;
    private final SavingState saving;
    private Consumer<List<RecordId>> changed = added -> {};

    ActionEdits(ActionWords words, PageFields page, Records records, RecordCells cells, SavingState saving) {
        this.words = words;
        this.page = page;
        this.records = records;
        this.cells = cells;
        this.saving = saving;
    }

    /** Told after the list changed, with the actions that are new. */
    void onChanged(Consumer<List<RecordId>> listener) {
        changed = listener;
    }

    /** The action as it is stored now. */
    Optional<RecordRow> now(RecordId id) {
        return records.find(partnership(), KIND, id);
    }

    /** Adds an action that begins as these say. */
    void add(Map<String, ?> beginnings) {
        done(List.of(records.add(partnership(), KIND, null, beginnings).id()));
    }

    /** Adds so many actions at the end; nobody is told yet. */
    List<RecordId> addAll(int count, Map<String, ?> beginnings) {
        return records.addAll(partnership(), KIND, null, Collections.nCopies(count, beginnings));
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
        done(actions.stream().limit(1).toList());
    }

    /** Puts a copy with all parts below it: an idea, of which nothing has happened and nothing is paid yet. */
    void copy(RecordId id) {
        now(id).ifPresent(row -> copyOf(row).ifPresent(copy -> {
            done(List.of(copy));
            page.acts().offerUndo("list.copied", row, this::refresh);
        }));
    }

    private Optional<RecordId> copyOf(RecordRow row) {
        Map<String, @Nullable Object> afresh = new HashMap<>(Map.of("status", "IDEA"));
        HAPPENED.forEach(property -> afresh.put(property, null));
        return Actors.callInOneEdit(() -> {
            Optional<RecordId> copy = page.acts().copy(row, afresh);
            copy.ifPresent(made -> records.list(partnership(), "funding", made)
                    .forEach(part -> records.change(
                            partnership(), new Change("funding", part.id(), part.version(), "status", "IDENTIFIED"))));
            return copy;
        });
    }

    /** Up or down among these actions. */
    void move(RecordId id, int places, List<RecordId> among) {
        int to = among.indexOf(id) + places;
        if (to >= 0 && to < among.size()) {
            move(new RowMove(id.toString(), among.get(to).toString(), places > 0));
        }
    }

    /** Puts an action directly beside that other one, whatever the filter leaves out between them. */
    private void move(RowMove move) {
        reorder(move.in(words.board().order(), RecordId::toString));
    }

    /** Puts an action directly beside that other one, and so below its title. */
    void move(RowMove move, ActionGroups groups) {
        Optional<ActionRow> row = words.board().row(RecordId.parse(move.rowId()));
        Optional<ActionRow> beside = words.board().row(RecordId.parse(move.besideId()));
        if (row.isPresent() && beside.isPresent()) {
            String to = groups.groupOf(beside.get());
            Actors.callInOneEdit(() -> {
                if (to.equals(groups.groupOf(row.get())) || put(row.get(), groups, to)) {
                    move(move);
                }
                return null;
            });
        }
    }

    /** Says of an action what the title of that id says; whether that is stored. */
    private boolean put(ActionRow row, ActionGroups groups, String to) {
        CellEntry entry = new CellEntry(row.record(), groups.grouping().property(), groups.value(to, row));
        Problem problem = cells.store(partnership(), List.of(entry)).getFirst().problem();
        if (problem != null) {
            UndoOffer.tell(words.problem(problem));
        }
        return problem == null;
    }

    /** Puts an action under that objective, or under none; its other objectives stay. */
    void putUnder(RecordId id, @Nullable RecordId objective) {
        words.board().row(id).ifPresent(row -> {
            String to = objective == null ? "" : objective.toString();
            if (put(row, new ActionGroups(ActionGrouping.OBJECTIVE, words), to)) {
                refresh();
                page.acts().offerUndo("actions.objective.moved", row.record(), this::refresh);
            }
        });
    }

    private void reorder(List<RecordId> order) {
        records.reorder(partnership(), KIND, order);
        refresh();
        page.acts().offerUndo(words.texts().get("list.reordered"), this::refresh);
    }

    /** Shows what is there now. */
    void refresh() {
        done(List.of());
    }

    /** Removes it with all parts; a message offers to take that back, which leads to it again. */
    void remove(RecordId id) {
        now(id).ifPresent(row -> page.acts()
                .remove(row, () -> done(now(id).map(RecordRow::id).stream().toList())));
    }

    private PartnershipId partnership() {
        return words.board().partnership();
    }

    private void done(List<RecordId> added) {
        saving.saved();
        changed.accept(added);
    }

    /** Says at the top what was stored; what was not is said at its cell too. */
    void tell(ActionTable.Stored gesture) {
        saving.cells(gesture.refused(), gesture.stored());
        page.acts().offerUndoOfCells(gesture.stored(), this::refresh);
    }
}
