package eu.clusterplanner.action.ui;

import eu.clusterplanner.record.CellOutcome;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.CollisionWords;
import eu.clusterplanner.shell.field.SeenRecords;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.CellEdit;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The shared actions as a sheet: shows them, stores what is entered, and shows what follows from it. */
final class ActionTable {

    /** With this begin the ids of rows that are titles. */
    static final String GROUP = "group ";

    /** Id of the empty row at the end. */
    static final String NEW = "new";

    private final ActionBoard board;
    private final ActionCells cells;
    private final ActionWords words;
    private final CollisionWords collisions;
    private final Sheet sheet;
    private final SeenRecords seen = new SeenRecords();
    private List<ActionColumn> columns = List.of();
    private List<ActionRow> shown = List.of();
    private Consumer<Stored> told = stored -> {};
    private Function<List<CellEdit>, List<CellAnswer>> begun = edits -> List.of();

    /**
     * What became of a gesture.
     *
     * @param stored how many cells are stored
     * @param refused how many are not
     * @param properties the columns of those that are
     */
    record Stored(int stored, int refused, Set<String> properties) {}

    ActionTable(ActionCells cells, ActionWords words, CollisionWords collisions) {
        this.board = words.board();
        this.cells = cells;
        this.words = words;
        this.collisions = collisions;
        this.sheet = new Sheet(words.texts().get("step.actions"));
        sheet.onEdit(this::enter);
    }

    Sheet sheet() {
        return sheet;
    }

    /** Told after each gesture what was stored and what was not. */
    void onStored(Consumer<Stored> listener) {
        told = listener;
    }

    /** Told what was typed into the empty row; answers what became of it. */
    void onBegun(Function<List<CellEdit>, List<CellAnswer>> listener) {
        begun = listener;
    }

    /** Shows these actions with these columns; ordered: rows have places of their own. */
    void show(List<ActionColumn> newColumns, List<ActionRow> rows, ActionGroups groups, boolean ordered) {
        columns = newColumns;
        shown = rows;
        sheet.holdRows(ordered ? null : words.get("move.sorted"));
        sheet.crossTitles(groups.grouping().takesRows());
        sheet.show(
                columns.stream().map(ActionColumn::column).toList(), new ActionRows(words, columns).of(rows, groups));
    }

    /** Shows these actions as the board has them now; only cells that look different are sent. */
    void refresh(Collection<RecordId> changed) {
        sheet.update(differences(changed));
    }

    /** Shows the board as it is after others, who are named, changed it; what is being edited still starts from what was seen. */
    void follow(List<RecordRow> before, List<ActionRow> rows, ActionGroups groups, String by) {
        before.forEach(seen::keep);
        shown = rows;
        sheet.renew(
                columns.stream().map(ActionColumn::column).toList(),
                new ActionRows(words, columns).of(rows, groups),
                by);
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

    private List<CellAnswer> enter(SheetEdit edit) {
        List<CellEdit> fresh =
                edit.cells().stream().filter(cell -> cell.rowId().equals(NEW)).toList();
        List<CellEdit> others = new ArrayList<>(edit.cells());
        others.removeAll(fresh);
        List<CellAnswer> answers = new ArrayList<>(others.isEmpty() ? List.of() : store(others));
        if (!fresh.isEmpty()) {
            answers.addAll(begun.apply(fresh));
        }
        return answers;
    }

    private List<CellAnswer> store(List<CellEdit> edits) {
        List<ActionCells.Typed> typed = edits.stream().map(this::typed).toList();
        ActionCells.Results results = cells.store(board.partnership(), typed);
        results.stored().forEach(row -> board.row(row.id()).ifPresent(before -> seen.keep(before.record())));
        Set<RecordId> changed = board.take(results.stored(), results.withParts());
        List<CellAnswer> answers = new ArrayList<>();
        Set<List<String>> edited = new HashSet<>();
        results.of().forEach((cell, result) -> {
            edited.add(List.of(cell.rowId(), cell.columnId()));
            answers.add(answer(cell, result));
        });
        differences(changed).stream()
                .filter(news -> !edited.contains(List.of(news.rowId(), news.columnId())))
                .forEach(answers::add);
        long stored = results.of().values().stream()
                .filter(result -> result.problem() == null)
                .count();
        told.accept(new Stored((int) stored, edits.size() - (int) stored, results.properties()));
        return answers;
    }

    private ActionCells.Typed typed(CellEdit edit) {
        ActionRow row = board.row(RecordId.parse(edit.rowId())).orElseThrow();
        return new ActionCells.Typed(edit, column(edit.columnId()), row, seen.at(edit, row.record()));
    }

    private CellAnswer answer(CellEdit edit, ActionCells.Result result) {
        Problem problem = result.problem();
        SheetCell now = now(edit);
        if (problem == null) {
            return CellAnswer.stored(edit, now);
        }
        CellOutcome outcome = result.outcome();
        return outcome != null && outcome.collision()
                ? CellAnswer.collision(
                        edit,
                        collisions.sentence(
                                problem.textKey(), column(edit.columnId()).shown(now), outcome.theirEdit()),
                        now)
                : CellAnswer.refused(edit, words.problem(problem));
    }

    private SheetCell now(CellEdit edit) {
        return board.row(RecordId.parse(edit.rowId()))
                .map(row -> column(edit.columnId()).cell(row, board.rights()))
                .orElseGet(() -> sheet.cell(edit.rowId(), edit.columnId()));
    }

    /** The column of that id, if it is shown. */
    Optional<ActionColumn> shownColumn(String id) {
        return columns.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private ActionColumn column(String id) {
        return shownColumn(id).orElseThrow();
    }

    /** Enters texts as if somebody had typed them into the sheet. */
    void type(Map<RecordId, Map<String, String>> texts) {
        List<CellEdit> edits = new ArrayList<>();
        texts.forEach((id, cellTexts) -> cellTexts.forEach((column, text) -> edits.add(new CellEdit(
                id.toString(), column, text, sheet.cell(id.toString(), column).version()))));
        sheet.enter(edits);
    }
}
