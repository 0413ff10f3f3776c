package eu.clusterplanner.action.ui;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.UndoOffer;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.CellEdit;
import eu.clusterplanner.shell.sheet.SheetCell;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes actions of what is typed into the empty row, and of blocks that are pasted; each is one act. */
final class NewRows {

    private final ActionDesk.Made made;
    private final ActionWords words;
    private final Supplier<ActionCriteria> criteria;
    private Consumer<List<RecordId>> show = ids -> {};
    private Consumer<List<String>> showColumns = ids -> {};

    /** criteria: the filter, which a new action should pass. */
    NewRows(ActionDesk.Made made, Supplier<ActionCriteria> criteria) {
        this.made = made;
        this.words = made.words();
        this.criteria = criteria;
    }

    /** show: shows new actions; columns: shows columns too. */
    NewRows showing(Consumer<List<RecordId>> newShow, Consumer<List<String>> columns) {
        show = newShow;
        showColumns = columns;
        return this;
    }

    /** Asks for a block. */
    void ask() {
        new NewRowsDialog(words, made.columns()::header, this::add)
                .asking(this::parse)
                .open();
    }

    /** Asks whether a block that was pasted below the last row becomes actions. */
    void confirm(List<String> columns, List<List<String>> rows) {
        PastedRows pasted = PastedRows.of(columns, rows).only(edited());
        if (!pasted.rows().isEmpty()) {
            new NewRowsDialog(words, made.columns()::header, this::add)
                    .show(pasted)
                    .open();
        }
    }

    private PastedRows parse(String block) {
        List<String> edited = edited();
        Map<String, String> ids = new HashMap<>();
        for (String id : made.columns().all()) {
            ids.putIfAbsent(made.columns().header(id).toLowerCase(Locale.ROOT), id);
            String label = "record.action." + id;
            if (words.texts().has(label)) {
                ids.putIfAbsent(words.texts().get(label).toLowerCase(Locale.ROOT), id);
            }
        }
        List<String> usual = edited.stream()
                .filter(id -> !id.equals("key") && made.table().shownColumn(id).isPresent())
                .toList();
        return PastedRows.parse(block, usual, ids).only(edited);
    }

    private List<String> edited() {
        return made.columns().all().stream()
                .filter(id -> made.columns().column(id).isEdited())
                .toList();
    }

    private void add(PastedRows pasted) {
        int count = pasted.rows().size();
        try {
            Actors.callInOneEdit(() -> {
                List<RecordId> ids = made.edits().addAll(count, beginnings());
                showColumns.accept(pasted.columns());
                show.accept(ids);
                Map<RecordId, Map<String, String>> texts = new LinkedHashMap<>();
                for (int row = 0; row < count; row++) {
                    texts.put(ids.get(row), pasted.texts(row));
                }
                made.table().type(texts);
                made.table().sheet().focusCell(ids.getFirst().toString(), "title");
                return null;
            });
        } catch (InvalidValueException refused) {
            UndoOffer.tell(words.problem(refused.problem()));
            return;
        }
        made.page().acts().offerUndo(words.texts().get("actions.paste.added", "count", count), made.edits()::refresh);
    }

    /** Makes an action of what was typed into the empty row; what of it is refused stays in the cells of the new one. */
    List<CellAnswer> begin(List<CellEdit> typed) {
        return Actors.callInOneEdit(() -> {
            RecordId id = made.edits().addAll(1, beginnings()).getFirst();
            made.table().sheet().rowBecame(id.toString());
            show.accept(List.of(id));
            Map<String, String> texts = new LinkedHashMap<>();
            typed.forEach(edit -> texts.put(edit.columnId(), edit.text()));
            made.table().type(Map.of(id, texts));
            return typed.stream()
                    .map(edit -> {
                        SheetCell empty = made.table().sheet().cell(ActionTable.NEW, edit.columnId());
                        return CellAnswer.stored(edit, empty);
                    })
                    .toList();
        });
    }

    private Map<String, Object> beginnings() {
        Map<String, Object> values = made.edits().beginnings(null);
        ActionCriteria filter = criteria.get();
        if (!filter.status().isEmpty()) {
            values.put("status", filter.status());
        }
        words.board().list().partner(filter.lead()).ifPresent(lead -> values.put("lead", lead.id()));
        return values;
    }
}
