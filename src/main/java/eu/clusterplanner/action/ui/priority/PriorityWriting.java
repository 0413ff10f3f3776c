package eu.clusterplanner.action.ui.priority;

import eu.clusterplanner.record.CellEntry;
import eu.clusterplanner.record.CellOutcome;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordCells;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.field.SeenRecords;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.CellEdit;
import eu.clusterplanner.shell.sheet.SheetEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Stores scores and priorities that people enter into the table or move in the picture, and shows what follows. */
final class PriorityWriting {

    private final PriorityDesk desk;
    private final PrioritySheet sheet;
    private final RecordCells cells;
    private final SavingState saving;
    private final PriorityWords words;
    private final SeenRecords seen = new SeenRecords();
    private boolean storing;

    PriorityWriting(
            PriorityDesk desk, PrioritySheet sheet, RecordCells cells, SavingState saving, PriorityWords words) {
        this.desk = desk;
        this.sheet = sheet;
        this.cells = cells;
        this.saving = saving;
        this.words = words;
        // what is entered into the sheet is answered there
        desk.onChanged(() -> {
            if (!storing) {
                sheet.renew();
            }
        });
    }

    /** Others have changed something; what is being edited still starts from what was seen. */
    void follow() {
        keepSeen();
        desk.changed();
    }

    private void keepSeen() {
        desk.rows().forEach(seen::keep);
    }

    /** Gives the chosen action another place in the picture, as one act. */
    void move(RecordRow action, int impact, int effort) {
        List<CellOutcome> outcomes = cells.store(
                desk.partnership(),
                List.of(
                        new CellEntry(action, "scores.impact", impact),
                        new CellEntry(action, "scores.effort", effort)));
        Problem problem = outcomes.stream()
                .map(CellOutcome::problem)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        follow();
        if (problem == null) {
            saving.saved();
            desk.page()
                    .acts()
                    .offerUndo(
                            words.get("moved", Map.of("action", action.key(), "impact", impact, "effort", effort)),
                            this::follow);
        } else {
            saving.notSaved(words.get("moved.not", Map.of("action", action.key())));
        }
    }

    List<CellAnswer> store(SheetEdit edit) {
        List<CellAnswer> answers = new ArrayList<>();
        List<CellEdit> typed = new ArrayList<>();
        List<CellEntry> entries = new ArrayList<>();
        for (CellEdit cell : edit.cells()) {
            read(cell, answers, typed, entries);
        }
        List<CellOutcome> outcomes = entries.isEmpty() ? List.of() : cells.store(desk.partnership(), entries);
        keepSeen();
        storing = true;
        desk.changed();
        storing = false;
        for (int i = 0; i < typed.size(); i++) {
            answers.add(answer(typed.get(i), outcomes.get(i)));
        }
        long refused =
                answers.stream().filter(answer -> answer.problem() != null).count();
        saving.cells(refused, edit.cells().size() - refused);
        desk.page().acts().offerUndoOfCells(edit.cells().size() - refused, this::follow);
        Set<List<String>> answered = new HashSet<>();
        answers.forEach(answer -> answered.add(List.of(answer.rowId(), answer.columnId())));
        sheet.news().stream()
                .filter(news -> answered.add(List.of(news.rowId(), news.columnId())))
                .forEach(answers::add);
        return answers;
    }

    private void read(CellEdit cell, List<CellAnswer> answers, List<CellEdit> typed, List<CellEntry> entries) {
        RecordRow row = desk.row(cell.rowId()).orElse(null);
        if (row == null) {
            answers.add(refused(cell, Problem.of("removed")));
            return;
        }
        PropertyColumn column = sheet.entered(cell.columnId()).orElseThrow();
        RecordRow as = seen.at(cell, row);
        PropertyColumn.Typed value = column.read(cell.text(), as);
        if (value.problem() != null) {
            answers.add(refused(cell, value.problem()));
        } else {
            typed.add(cell);
            entries.add(new CellEntry(as, column.id(), value.value()));
        }
    }

    private CellAnswer answer(CellEdit edit, CellOutcome outcome) {
        Problem problem = outcome.problem();
        var now = sheet.cell(edit.rowId(), edit.columnId());
        if (problem == null) {
            return CellAnswer.stored(edit, now);
        }
        String theirs = now.label() == null ? now.text() : now.label();
        return outcome.collision()
                ? CellAnswer.collision(
                        edit, desk.page().collisions().sentence(problem.textKey(), theirs, outcome.theirEdit()), now)
                : refused(edit, problem);
    }

    private CellAnswer refused(CellEdit edit, Problem problem) {
        return CellAnswer.refused(edit, words.texts().get(problem.textKey(), problem.arguments()));
    }
}
