package eu.clusterplanner.competence.ui;

import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.Answer;
import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.CompetenceStep;
import eu.clusterplanner.competence.MatrixEntry;
import eu.clusterplanner.competence.Weights;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shell.sheet.CellState;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of the matrix, under a title for each field. */
final class MatrixRows {

    private final CompetenceStep step;
    private final CompetenceWords words;
    private final Map<List<String>, Assessment> assessments = new HashMap<>();

    MatrixRows(CompetenceStep step, CompetenceWords words) {
        this.step = step;
        this.words = words;
        step.matrix().assessments().forEach(each -> assessments.put(List.of(each.competence(), each.partner()), each));
    }

    /** The rows of those competences, each under the title of its field. */
    List<SheetRow> rows(Predicate<Competence> shown) {
        CompetenceGroups groups = CompetenceGroups.of(step.matrix().competences());
        List<SheetRow> rows = new ArrayList<>();
        for (CompetenceGroups.Group group : groups.groups()) {
            List<Competence> seen = group.competences().stream().filter(shown).toList();
            if (groups.hasDomains() && !seen.isEmpty()) {
                String title =
                        group.domain().isEmpty() ? words.texts().get("competences.without-domain") : group.domain();
                rows.add(SheetRow.group("group " + group.domain(), title));
            }
            seen.forEach(competence -> rows.add(row(competence)));
        }
        rows.addAll(new MatrixTotals(step, words).rows());
        return List.copyOf(rows);
    }

    private SheetRow row(Competence competence) {
        Map<String, SheetCell> cells = new HashMap<>();
        String name = competence.key() + " " + competence.name();
        cells.put(MatrixColumns.NAME, hinted(SheetCell.readOnly(name), competence.description()));
        Integer needed = competence.requiredLevel();
        String level = needed == null ? "" : needed.toString();
        cells.put(MatrixEntry.REQUIRED_LEVEL, own(level, competence.version()).hint(needed(level)));
        String weight = Weights.text(competence.weight());
        cells.put(MatrixEntry.WEIGHT, own(weight, competence.version()).label(words.weight(weight)));
        step.row(competence.key()).ifPresent(row -> computed(row, cells));
        for (PartnerSummary partner : step.matrix().partners()) {
            cells.put(partner.id().toString(), answer(competence, partner));
        }
        return SheetRow.of(competence.id().toString(), cells);
    }

    private String needed(String level) {
        return level.isEmpty() ? "" : words.answer(level);
    }

    private static SheetCell own(String text, int version) {
        Set<CellState> states = text.isEmpty() ? Set.of(CellState.UNANSWERED) : Set.of();
        return new SheetCell(text, version, states, null, null);
    }

    private void computed(CompetenceRow row, Map<String, SheetCell> cells) {
        Integer best = row.best();
        cells.put(
                MatrixColumns.BEST,
                SheetCell.computed(best == null ? "" : best.toString()).hint(holders(row)));
        String state = row.state() == null ? "" : words.texts().get("competences.state." + row.state());
        String hint = row.reasons().isEmpty() ? holders(row) : words.reasons(row.reasons());
        cells.put(MatrixColumns.STATE, SheetCell.computed(state).hint(hint));
    }

    private String holders(CompetenceRow row) {
        AnalysedCompetences figures = step.figures();
        return figures == null
                ? ""
                : row.bestPartners().stream()
                        .flatMap(key -> figures.partner(key).stream())
                        .map(PartnerSummary::label)
                        .collect(Collectors.joining(", "));
    }

    private SheetCell answer(Competence competence, PartnerSummary partner) {
        Assessment assessment = assessments.get(List.of(competence.key(), partner.key()));
        if (assessment == null) {
            return SheetCell.unanswered(0);
        }
        String text = new Answer(assessment.level(), assessment.unknown()).text();
        if (text.isEmpty()) {
            return SheetCell.unanswered(assessment.version());
        }
        int proofs = assessment.evidence().size();
        SheetCell cell = SheetCell.of(text, assessment.version())
                .hint(words.texts().get("competences.cell.hint", Map.of("word", words.answer(text), "proofs", proofs)));
        return assessment.lacksProof() ? cell.openPoint() : cell;
    }

    private static SheetCell hinted(SheetCell cell, @Nullable String hint) {
        return hint == null ? cell : cell.hint(hint);
    }
}
