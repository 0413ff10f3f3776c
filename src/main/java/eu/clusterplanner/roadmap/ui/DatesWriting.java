package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.record.CellEntry;
import eu.clusterplanner.record.CellOutcome;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordCells;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.field.SeenRecords;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.CellEdit;
import eu.clusterplanner.shell.sheet.SheetEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stores what people enter into the table of dates, and answers with all dates that follow from it. */
final class DatesWriting {

    private final PlanDesk desk;
    private final DatesSheet sheet;
    private final RecordCells cells;
    private final SavingState saving;
    private final Texts texts;
    private final SeenRecords seen = new SeenRecords();

    DatesWriting(PlanDesk desk, DatesSheet sheet, RecordCells cells, SavingState saving, Texts texts) {
        this.desk = desk;
        this.sheet = sheet;
        this.cells = cells;
        this.saving = saving;
        this.texts = texts;
    }

    /** Others have changed something; what is being edited still starts from what was seen. */
    void follow() {
        keepSeen();
        desk.changed();
        sheet.renew();
    }

    private void keepSeen() {
        desk.actions().forEach(seen::keep);
    }

    List<CellAnswer> store(SheetEdit edit) {
        List<CellAnswer> answers = new ArrayList<>();
        List<CellEdit> typed = new ArrayList<>();
        List<CellEntry> entries = new ArrayList<>();
        for (CellEdit cell : edit.cells()) {
            RecordRow row = desk.action(cell.rowId()).orElse(null);
            PropertyColumn column = sheet.planned(cell.columnId()).orElseThrow();
            if (row == null) {
                answers.add(refused(cell, Problem.of("removed")));
                continue;
            }
            RecordRow as = seen.at(cell, row);
            PropertyColumn.Typed value = column.read(cell.text(), as);
            if (value.problem() != null) {
                answers.add(refused(cell, value.problem()));
            } else {
                typed.add(cell);
                entries.add(new CellEntry(as, column.id(), value.value()));
            }
        }
        List<CellOutcome> outcomes = entries.isEmpty() ? List.of() : cells.store(desk.partnership(), entries);
        keepSeen();
        desk.changed();
        for (int i = 0; i < typed.size(); i++) {
            answers.add(answer(typed.get(i), outcomes.get(i)));
        }
        long refused =
                answers.stream().filter(answer -> answer.problem() != null).count();
        long stored = edit.cells().size() - refused;
        saving.cells(refused, stored);
        desk.page().acts().offerUndoOfCells(stored, this::follow);
        Set<List<String>> answered = new HashSet<>();
        answers.forEach(answer -> answered.add(List.of(answer.rowId(), answer.columnId())));
        sheet.news().stream()
                .filter(news -> answered.add(List.of(news.rowId(), news.columnId())))
                .forEach(answers::add);
        return answers;
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
        return CellAnswer.refused(edit, texts.get(problem.textKey(), problem.arguments()));
    }
}
