package eu.clusterplanner.competence.ui;

import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.CompetenceStep;
import eu.clusterplanner.competence.analysis.PartnerRow;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last rows of the matrix: how much each partner has answered, and what it covers alone. */
record MatrixTotals(CompetenceStep step, CompetenceWords words) {

    List<SheetRow> rows() {
        if (step.matrix().competences().isEmpty() || step.matrix().partners().isEmpty()) {
            return List.of();
        }
        SheetRow title = SheetRow.group("group totals", words.texts().get("competences.totals"));
        AnalysedCompetences figures = step.figures();
        return figures == null ? List.of(title, answered()) : List.of(title, answered(), alone(figures));
    }

    private SheetRow answered() {
        Map<String, SheetCell> cells = new HashMap<>();
        cells.put(MatrixColumns.NAME, SheetCell.readOnly(words.texts().get("competences.totals.answered")));
        int all = step.matrix().competences().size();
        for (PartnerSummary partner : step.matrix().partners()) {
            long answers = step.matrix().assessments().stream()
                    .filter(each -> each.partner().equals(partner.key()))
                    .filter(each -> each.isAnswered() || each.unknown())
                    .map(Assessment::competence)
                    .count();
            cells.put(
                    partner.id().toString(),
                    SheetCell.computed(
                            words.texts().get("competences.totals.count", Map.of("answered", answers, "all", all))));
        }
        return SheetRow.of("total answered", cells);
    }

    private SheetRow alone(AnalysedCompetences figures) {
        Map<String, SheetCell> cells = new HashMap<>();
        cells.put(MatrixColumns.NAME, SheetCell.readOnly(words.texts().get("competences.totals.alone")));
        for (PartnerSummary partner : step.matrix().partners()) {
            Optional<PartnerRow> row = figures.figures().partners().stream()
                    .filter(each -> each.partner().equals(partner.key()))
                    .findFirst();
            Double coverage = row.map(PartnerRow::coverage).orElse(null);
            cells.put(partner.id().toString(), SheetCell.computed(coverage == null ? "–" : words.percent(coverage)));
        }
        return SheetRow.of("total alone", cells);
    }
}
