package eu.clusterplanner.competence.ui;

import eu.clusterplanner.competence.AssessmentService;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.CompetenceStep;
import eu.clusterplanner.competence.CompetenceStepService;
import eu.clusterplanner.competence.MatrixEntry;
import eu.clusterplanner.competence.MatrixOutcome;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.CollisionWords;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.CellEdit;
import eu.clusterplanner.shell.sheet.SeenTexts;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The matrix on the page: shows the step, stores what is entered, and tells the page what it is then. */
final class MatrixSheet {

    private final AssessmentService assessments;
    private final CompetenceStepService steps;
    private final PageFields fields;
    private final PartnershipId partnership;
    private final Texts texts;
    private final CollisionWords collisions;
    private final Sheet sheet;
    private final SeenTexts seen = new SeenTexts();
    private Predicate<Competence> shown = competence -> true;
    private MatrixContent content;
    private Consumer<List<MatrixOutcome>> told = outcomes -> {};

    MatrixSheet(AssessmentService assessments, CompetenceStepService steps, PageFields fields, Texts texts) {
        this.assessments = assessments;
        this.steps = steps;
        this.fields = fields;
        this.partnership = fields.partnership();
        this.collisions = fields.collisions();
        this.texts = texts;
        this.sheet = new Sheet(texts.get("competences.matrix"));
        this.content = new MatrixContent(steps.step(partnership), texts, shown);
        sheet.show(content.columns(), content.rows());
        sheet.onEdit(this::store);
    }

    /** From now on only these rows are shown. */
    void show(Predicate<Competence> competences) {
        shown = competences;
        content = new MatrixContent(steps.step(partnership), texts, shown);
        sheet.show(content.columns(), content.rows());
    }

    Sheet sheet() {
        return sheet;
    }

    MatrixContent content() {
        return content;
    }

    CompetenceStep step() {
        return content.step();
    }

    /** Told after each gesture what was stored and what was not. */
    void onStored(Consumer<List<MatrixOutcome>> listener) {
        told = listener;
    }

    /** Reads everything anew and shows what differs. */
    void refresh() {
        MatrixContent before = content;
        content = new MatrixContent(steps.step(partnership), texts, shown);
        if (content.hasFrameOf(before)) {
            List<CellAnswer> changes = before.changes(content);
            seen.keep(before::cell, changes);
            sheet.update(changes, fields.followedBy());
        } else {
            sheet.show(content.columns(), content.rows());
        }
    }

    private List<CellAnswer> store(SheetEdit edit) {
        List<MatrixEntry> entries =
                edit.cells().stream().map(cell -> content.entry(cell, seen)).toList();
        List<MatrixOutcome> outcomes = assessments.rate(partnership, entries);
        MatrixContent before = content;
        content = new MatrixContent(steps.step(partnership), texts, shown);
        List<CellAnswer> answers = new ArrayList<>();
        Set<List<String>> edited = new HashSet<>();
        for (int i = 0; i < outcomes.size(); i++) {
            CellEdit cell = edit.cells().get(i);
            edited.add(List.of(cell.rowId(), cell.columnId()));
            answers.add(answer(cell, outcomes.get(i)));
        }
        if (content.hasFrameOf(before)) {
            List<CellAnswer> changes = before.changes(content);
            seen.keep(before::cell, changes);
            changes.stream()
                    .filter(change -> !edited.contains(List.of(change.rowId(), change.columnId())))
                    .forEach(answers::add);
        } else {
            sheet.show(content.columns(), content.rows());
        }
        told.accept(outcomes);
        return answers;
    }

    private CellAnswer answer(CellEdit edit, MatrixOutcome outcome) {
        SheetCell now = content.cell(edit.rowId(), edit.columnId());
        Problem problem = outcome.problem();
        return problem == null
                ? CellAnswer.stored(edit, now)
                : CellAnswer.collision(edit, sentence(problem, outcome.collision()), now);
    }

    /** Why something is not stored, in words. */
    String sentence(Problem problem, MatrixOutcome.@Nullable Collision collision) {
        return collision == null
                ? texts.get(problem.textKey(), problem.arguments())
                : collisions.sentence(problem.textKey(), collision.theirs(), collision.edit());
    }
}
