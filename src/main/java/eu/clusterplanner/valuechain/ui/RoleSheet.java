package eu.clusterplanner.valuechain.ui;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.Editing;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordNotFoundException;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.CellEdit;
import eu.clusterplanner.shell.sheet.SeenTexts;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetEdit;
import eu.clusterplanner.valuechain.ui.ChainDesk.Analysed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The roles of the partners in one chain on the page: stores what is entered, and shows what follows from it. */
final class RoleSheet {

    private final ChainDesk desk;
    private final RecordId chain;
    private final StageWriting writing;
    private final SavingState saving;
    private final boolean editable;
    private final Sheet sheet;
    private final SeenTexts seen = new SeenTexts();
    private RoleContent content;
    private boolean storing;

    RoleSheet(ChainDesk desk, Analysed analysed, Records records, SavingState saving) {
        this.desk = desk;
        this.chain = analysed.chain().id();
        this.writing = new StageWriting(records, desk.partnership());
        this.saving = saving;
        this.editable = records.editing(desk.partnership(), "stage_role") == Editing.ALL;
        this.content = content(analysed);
        this.sheet = new Sheet(
                desk.texts().get("valuechain.sheet", "chain", analysed.chain().name()));
        sheet.show(content.columns(), content.rows());
        sheet.onEdit(this::store);
    }

    Sheet sheet() {
        return sheet;
    }

    /** Shows the chain as it is now. */
    void refresh(Analysed analysed) {
        if (storing) {
            return;
        }
        RoleContent before = content;
        content = content(analysed);
        if (content.hasFrameOf(before)) {
            List<CellAnswer> changes = before.changes(content);
            seen.keep(before::cell, changes);
            sheet.update(changes, desk.page().followedBy());
        } else {
            sheet.show(content.columns(), content.rows());
        }
    }

    private RoleContent content(Analysed analysed) {
        return new RoleContent(analysed.chain(), analysed.figures(), desk.words(), editable);
    }

    private List<CellAnswer> store(SheetEdit edit) {
        RoleContent before = content;
        List<CellAnswer> refused = new ArrayList<>();
        Set<List<String>> answered = new HashSet<>();
        problems(edit, before).forEach((cell, problem) -> {
            refused.add(CellAnswer.refused(cell, desk.texts().get(problem.textKey(), problem.arguments())));
            answered.add(List.of(cell.rowId(), cell.columnId()));
        });
        storing = true;
        desk.changed();
        storing = false;
        desk.chain(chain).ifPresent(now -> content = content(now));
        List<CellAnswer> answers = new ArrayList<>(refused);
        edit.cells().stream()
                .filter(cell -> answered.add(List.of(cell.rowId(), cell.columnId())))
                .forEach(cell -> answers.add(CellAnswer.stored(cell, content.cell(cell.rowId(), cell.columnId()))));
        List<CellAnswer> changes = before.changes(content);
        seen.keep(before::cell, changes);
        changes.stream()
                .filter(change -> answered.add(List.of(change.rowId(), change.columnId())))
                .forEach(answers::add);
        int stored = edit.cells().size() - refused.size();
        saving.cells(refused.size(), stored);
        desk.page().acts().offerUndoOfCells(stored, desk::changed);
        return answers;
    }

    /** Stores all cells, as one line of history and one undo, and tells which of them were refused. */
    private Map<CellEdit, Problem> problems(SheetEdit edit, RoleContent before) {
        return Actors.callInEdit(UUID.randomUUID(), () -> {
            Map<CellEdit, Problem> problems = new LinkedHashMap<>();
            for (CellEdit cell : edit.cells()) {
                Problem problem = problem(cell, seen.at(cell, before.cell(cell.rowId(), cell.columnId())));
                if (problem != null) {
                    problems.put(cell, problem);
                }
            }
            return problems;
        });
    }

    private @Nullable Problem problem(CellEdit cell, @Nullable String saw) {
        try {
            writing.write(cell, saw);
            return null;
        } catch (InvalidValueException invalid) {
            return invalid.problem();
        } catch (CollisionException collision) {
            return Problem.of("changed");
        } catch (RecordNotFoundException gone) {
            return Problem.of("removed");
        } catch (AccessDeniedException denied) {
            return Problem.of("denied");
        }
    }
}
