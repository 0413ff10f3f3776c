package eu.clusterplanner.competence;

import eu.clusterplanner.competence.analysis.PairRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the step of synergies shows.
 *
 * @param analysed figures of competences, partners and pairs
 * @param assessments the answers that they were computed from
 */
public record SynergyStepData(AnalysedCompetences analysed, List<Assessment> assessments) {

    /** Pairs from the most promising one down; those without a score at the end. */
    public List<PairRow> ranked() {
        return analysed.figures().pairs().stream()
                .sorted(Comparator.comparingInt(row -> Objects.requireNonNullElse(row.rank(), Integer.MAX_VALUE)))
                .toList();
    }

    /** Levels by partner, then competence; unanswered ones are missing. */
    public Map<String, Map<String, Integer>> levels() {
        Map<String, Map<String, Integer>> levels = new HashMap<>();
        for (Assessment each : assessments) {
            Integer level = each.level();
            if (level != null) {
                levels.computeIfAbsent(each.partner(), key -> new HashMap<>()).put(each.competence(), level);
            }
        }
        return levels;
    }
}
