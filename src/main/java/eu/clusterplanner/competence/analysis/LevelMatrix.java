package eu.clusterplanner.competence.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Levels of partners by competences as plain numbers. Partners and competences are named by position. */
final class LevelMatrix {

    /** Stands for the domain of a competence that has none. */
    static final int NO_DOMAIN = -1;

    private static final int UNANSWERED = -1;

    private final List<String> partners;
    private final List<NeededCompetence> competences;
    private final int[][] levels;
    private final int[] required;
    private final double[] weights;
    private final int[] weighted;
    private final int[] domains;

    private LevelMatrix(CompetenceInput input, int[][] levels) {
        this.partners = input.partners();
        this.competences = input.competences();
        this.levels = levels;
        this.required =
                competences.stream().mapToInt(LevelMatrix::requiredLevel).toArray();
        this.weights = competences.stream().mapToDouble(LevelMatrix::weight).toArray();
        this.weighted = IntStream.range(0, competences.size())
                .filter(c -> competences.get(c).isWeighted())
                .toArray();
        this.domains = domains(competences);
    }

    static LevelMatrix of(CompetenceInput input) {
        Map<String, Integer> rows = positions(input.partners());
        Map<String, Integer> columns = positions(
                input.competences().stream().map(NeededCompetence::key).toList());
        int[][] levels = new int[rows.size()][columns.size()];
        for (int[] row : levels) {
            Arrays.fill(row, UNANSWERED);
        }
        for (Rating rating : input.ratings()) {
            Integer row = rows.get(rating.partner());
            Integer column = columns.get(rating.competence());
            Integer level = rating.level();
            if (row != null && column != null && level != null) {
                levels[row][column] = level;
            }
        }
        return new LevelMatrix(input, levels);
    }

    private static Map<String, Integer> positions(List<String> keys) {
        Map<String, Integer> positions = new HashMap<>();
        for (String key : keys) {
            positions.put(key, positions.size());
        }
        return positions;
    }

    private static int requiredLevel(NeededCompetence competence) {
        Integer level = competence.requiredLevel();
        return level == null ? 0 : level;
    }

    private static double weight(NeededCompetence competence) {
        Double weight = competence.weight();
        return weight == null ? 0 : weight;
    }

    private static int[] domains(List<NeededCompetence> competences) {
        Map<String, Integer> numbers = new HashMap<>();
        return competences.stream()
                .map(NeededCompetence::domain)
                .mapToInt(domain -> domain == null || domain.isBlank()
                        ? NO_DOMAIN
                        : numbers.computeIfAbsent(domain, _ -> numbers.size()))
                .toArray();
    }

    List<String> partners() {
        return partners;
    }

    List<NeededCompetence> competences() {
        return competences;
    }

    int[] everybody() {
        return IntStream.range(0, partners.size()).toArray();
    }

    int[] everybodyBut(int partner) {
        return IntStream.range(0, partners.size()).filter(p -> p != partner).toArray();
    }

    /** Competences that have both a required level and a weight. */
    int[] weighted() {
        return weighted;
    }

    /** Weighted competences that all the members have answered. */
    int[] answeredByAll(int... members) {
        int[] answered = new int[weighted.length];
        int count = 0;
        for (int c : weighted) {
            if (isAnsweredByAll(members, c)) {
                answered[count++] = c;
            }
        }
        return Arrays.copyOf(answered, count);
    }

    private boolean isAnsweredByAll(int[] members, int competence) {
        for (int p : members) {
            if (!isAnswered(p, competence)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is any weight to share out; without, no weighted figure can be computed. */
    boolean hasWeight() {
        return weightOf(weighted) > 0;
    }

    boolean isAnswered(int partner, int competence) {
        return levels[partner][competence] != UNANSWERED;
    }

    /** Level of the partner; an unanswered cell adds nothing. */
    int level(int partner, int competence) {
        return Math.max(0, levels[partner][competence]);
    }

    int required(int competence) {
        return required[competence];
    }

    /** Number of the competence's domain, below the number of competences, or {@link #NO_DOMAIN}. */
    int domain(int competence) {
        return domains[competence];
    }

    double weight(int competence) {
        return weights[competence];
    }

    double weightOf(int... selected) {
        double sum = 0;
        for (int c : selected) {
            sum += weights[c];
        }
        return sum;
    }

    /** How far the partner reaches the required level of a weighted competence, 0 to 1. */
    double reach(int partner, int competence) {
        return Math.min(1, (double) level(partner, competence) / required[competence]);
    }

    /** Coverage of the selected weighted competences by the best of the members in each, 0 to 1. */
    double coverage(int[] selected, int... members) {
        double sum = 0;
        for (int c : selected) {
            double best = 0;
            for (int p : members) {
                best = Math.max(best, reach(p, c));
            }
            sum += weights[c] * best;
        }
        return sum / weightOf(selected);
    }
}
