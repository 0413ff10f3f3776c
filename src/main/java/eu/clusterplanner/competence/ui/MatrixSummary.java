package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.CompetenceCounts;
import eu.clusterplanner.competence.CompetenceStep;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.figure.FigureValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Above the matrix: how much is covered, how much is answered, and what the coverage was computed from. */
final class MatrixSummary extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CompetenceWords words;
    private final FigureValue covered = new FigureValue("", "");
    private final FigureValue answered = new FigureValue("", "");
    private final FigureValue proofs = new FigureValue("", "");
    private final Div figures = new Div(covered, answered, proofs);
    private final Details origin = new Details();
    private transient @Nullable CompetenceStep step;

    MatrixSummary(CompetenceWords words) {
        this.words = words;
        addClassName("planner-summary");
        origin.addClassName("planner-summary-origin");
        figures.addClassName("planner-figures");
        figures.getElement().setAttribute("role", "status");
        origin.setSummaryText(words.texts().get("competences.origin"));
        origin.addOpenedChangeListener(change -> explain());
        add(figures, origin);
    }

    void show(CompetenceStep newStep) {
        step = newStep;
        AnalysedCompetences analysed = newStep.figures();
        covered.setVisible(analysed != null);
        if (analysed != null) {
            showCoverage(analysed);
        }
        CompetenceCounts counts = newStep.counts();
        answered.change(
                counts.answered() + " / " + counts.cells(),
                texts().get("competences.answered", "missing", counts.cells() - counts.answered()));
        long missing = newStep.matrix().assessments().stream()
                .filter(Assessment::lacksProof)
                .count();
        proofs.setVisible(missing > 0);
        proofs.change(String.valueOf(missing), texts().get("competences.without-proof", "count", missing));
        origin.setVisible(analysed != null);
        explain();
    }

    private void showCoverage(AnalysedCompetences analysed) {
        Double coverage = analysed.figures().coverage();
        if (coverage == null) {
            covered.change("–", words.reasons(analysed.figures().reasons()));
        } else {
            covered.change(words.percent(coverage), texts().get("competences.coverage"));
        }
    }

    /** Made only while it is open: forty lines are not needed on most days. */
    private void explain() {
        origin.removeAll();
        CompetenceStep shown = step;
        if (origin.isOpened() && shown != null && shown.figures() != null) {
            AnalysedCompetences analysed = shown.figures();
            origin.add(
                    new Paragraph(texts().get(
                                    "competences.origin.how",
                                    Map.of(
                                            "competences",
                                            analysed.input().competences().size(),
                                            "partners",
                                            analysed.input().partners().size()))),
                    new CoverageTable(analysed, words));
        }
    }

    private Texts texts() {
        return words.texts();
    }
}
