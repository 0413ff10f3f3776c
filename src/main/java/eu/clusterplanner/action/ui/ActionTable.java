package eu.clusterplanner.action.ui;

import eu.clusterplanner.record.CellEntry;
import eu.clusterplanner.record.CellOutcome;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordCells;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.CollisionWords;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.field.SeenRecords;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.CellEdit;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetEdit;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The shared actions as a sheet: shows them, stores what is entered, and shows what follows from it. */
final class ActionTable {

    /** With this begin the ids of rows that are titles. */
    static final String GROUP = "group ";

    private final ActionBoard board;
    private final RecordCells cells;
    private final WaitsForCells waitsFor;
    private final ActionWords words;
    private final CollisionWords collisions;
    private final Sheet sheet;
    private final SeenRecords seen = new SeenRecords();
    private List<ActionColumn> columns = List.of();
    private List<ActionRow> shown = List.of();
    private Consumer<Stored> told = stored -> {};

    /**
     * What became of a gesture.
     *
     * @param stored how many cells are stored
     * @param refused how many are not
     * @param properties the columns of those that are
     */
    record Stored(int stored, int refused, Set<String> properties) {}

    ActionTable(RecordCells cells, WaitsForCells waitsFor, ActionWords words, CollisionWords collisions) {
        this.board = words.board();
        this.cells = cells;
        this.waitsFor = waitsFor;
        this.words = words;
        this.collisions = collisions;
        this.sheet = new Sheet(words.texts().get("step.actions"));
        sheet.onEdit(this::store);
    }

    Sheet sheet() {
        return sheet;
    }

    /** Told after each gesture what was stored and what was not. */
    void onStored(Consumer<Stored> listener) {
        told = listener;
    }

    /** Shows these actions with these columns; grouped: under their work packages. */
    void show(List<ActionColumn> newColumns, List<ActionRow> rows, boolean grouped) {
        columns = newColumns;
        shown = rows;
        sheet.holdRows(grouped ? null : words.get("move.sorted"));
        sheet.show(columns.stream().map(ActionColumn::column).toList(), sheetRows(rows, grouped));
    }

    /** Shows these actions as the board has them now; only cells that look different are sent. */
    void refresh(Collection<RecordId> changed) {
        sheet.update(differences(changed));
    }

    /** Shows the board as it is after others, who are named, changed it; what is being edited still starts from what was seen. */
    void follow(List<RecordRow> before, List<ActionRow> rows, boolean grouped, String by) {
        before.forEach(seen::keep);
        shown = rows;
        sheet.renew(columns.stream().map(ActionColumn::column).toList(), sheetRows(rows, grouped), by);
    }

    private List<SheetRow> sheetRows(List<ActionRow> rows, boolean grouped) {
        ActionRows made = new ActionRows(words, columns);
        return grouped ? made.underWorkPackages(rows) : made.plain(rows);
    }

    private List<CellAnswer> differences(Collection<RecordId> changed) {
        List<CellAnswer> news = new ArrayList<>();
        for (ActionRow row : shown) {
            if (changed.contains(row.id())) {
                ActionRow now = board.row(row.id()).orElse(row);
                String id = row.id().toString();
                columns.forEach(column -> {
                    SheetCell cell = column.cell(now, board.rights());
                    if (!cell.equals(sheet.cell(id, column.id()))) {
                        news.add(CellAnswer.news(id, column.id(), cell));
                    }
                });
            }
        }
        return news;
    }

    private List<CellAnswer> store(SheetEdit edit) {
        List<CellAnswer> answers = new ArrayList<>();
        List<CellEdit> typed = new ArrayList<>();
        List<CellEntry> entries = new ArrayList<>();
        List<CellEdit> links = new ArrayList<>();
        for (CellEdit cell : edit.cells()) {
            if (cell.columnId().equals(WaitsForCells.COLUMN)) {
                links.add(cell);
                continue;
            }
            PropertyColumn column = property(cell.columnId());
            RecordRow as = seen.at(
                    cell, board.row(RecordId.parse(cell.rowId())).orElseThrow().record());
            PropertyColumn.Typed value = column.read(cell.text(), as);
            if (value.problem() != null) {
                answers.add(CellAnswer.refused(cell, words.problem(value.problem())));
            } else {
                typed.add(cell);
                entries.add(new CellEntry(as, column.id(), value.value()));
            }
        }
        List<CellOutcome> outcomes = entries.isEmpty() ? List.of() : cells.store(board.partnership(), entries);
        Map<CellEdit, Optional<Problem>> linked = new LinkedHashMap<>();
        links.forEach(cell -> linked.put(cell, waitsFor.store(RecordId.parse(cell.rowId()), cell.text())));
        answers.addAll(answers(typed, outcomes, linked));
        told.accept(stored(edit, outcomes, linked.values()));
        return answers;
    }

    private static Stored stored(SheetEdit edit, List<CellOutcome> outcomes, Collection<Optional<Problem>> linked) {
        List<CellOutcome> good =
                outcomes.stream().filter(outcome -> outcome.problem() == null).toList();
        int all = good.size() + (int) linked.stream().filter(Optional::isEmpty).count();
        return new Stored(
                all,
                edit.cells().size() - all,
                good.stream().map(outcome -> outcome.entry().property()).collect(Collectors.toSet()));
    }

    private List<CellAnswer> answers(
            List<CellEdit> typed, List<CellOutcome> outcomes, Map<CellEdit, Optional<Problem>> linked) {
        List<RecordRow> stored =
                outcomes.stream().map(CellOutcome::now).filter(Objects::nonNull).toList();
        stored.forEach(row -> board.row(row.id()).ifPresent(before -> seen.keep(before.record())));
        Set<RecordId> changed = linked.isEmpty() ? board.take(stored) : board.read();
        List<CellAnswer> answers = new ArrayList<>();
        Set<List<String>> edited = new HashSet<>();
        for (int i = 0; i < typed.size(); i++) {
            edited.add(List.of(typed.get(i).rowId(), typed.get(i).columnId()));
            answers.add(answer(typed.get(i), outcomes.get(i)));
        }
        linked.forEach((cell, problem) -> {
            edited.add(List.of(cell.rowId(), cell.columnId()));
            answers.add(problem.map(words::problem)
                    .map(sentence -> CellAnswer.refused(cell, sentence))
                    .orElseGet(() -> CellAnswer.stored(cell, now(cell))));
        });
        differences(changed).stream()
                .filter(news -> !edited.contains(List.of(news.rowId(), news.columnId())))
                .forEach(answers::add);
        return answers;
    }

    private CellAnswer answer(CellEdit edit, CellOutcome outcome) {
        Problem problem = outcome.problem();
        SheetCell now = now(edit);
        if (problem == null) {
            return CellAnswer.stored(edit, now);
        }
        return outcome.collision()
                ? CellAnswer.collision(
                        edit, collisions.sentence(problem.textKey(), text(now), outcome.theirEdit()), now)
                : CellAnswer.refused(edit, words.problem(problem));
    }

    private SheetCell now(CellEdit edit) {
        return board.row(RecordId.parse(edit.rowId()))
                .map(row -> column(edit.columnId()).cell(row, board.rights()))
                .orElseGet(() -> sheet.cell(edit.rowId(), edit.columnId()));
    }

    private static String text(SheetCell cell) {
        return cell.label() == null ? cell.text() : cell.label();
    }

    private ActionColumn column(String id) {
        return columns.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private PropertyColumn property(String id) {
        return Objects.requireNonNull(column(id).property(), "the sheet refuses edits of computed cells");
    }
}
