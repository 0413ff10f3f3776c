package eu.clusterplanner.competence.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Six packaging clusters rated on ten competences; the levels are illustrative. */
final class WorkedExample {

    static final List<String> PARTNERS = List.of("NP", "BNPT", "PWIN", "INOV", "PACK", "SCS");

    private static final String[] DOMAINS = {"Materials", "Process", "Digital", "Market", "Business"};
    private static final int[] REQUIRED = {4, 3, 3, 4, 3, 3, 4, 2, 3, 3};
    private static final double[] WEIGHTS = {.12, .10, .08, .14, .10, .08, .12, .05, .11, .10};

    private static final Map<String, int[]> LEVELS = Map.of(
            "NP", new int[] {1, 4, 1, 0, 0, 0, 0, 2, 2, 1},
            "BNPT", new int[] {1, 1, 4, 1, 0, 0, 1, 2, 2, 1},
            "PWIN", new int[] {4, 1, 0, 2, 0, 0, 0, 1, 1, 1},
            "INOV", new int[] {0, 0, 0, 1, 0, 0, 4, 0, 2, 1},
            "PACK", new int[] {1, 0, 0, 4, 1, 1, 2, 1, 3, 1},
            "SCS", new int[] {0, 0, 0, 0, 4, 4, 0, 0, 2, 2});

    private WorkedExample() {}

    static CompetenceInput input() {
        return new CompetenceInput(PARTNERS, competences(), ratings(), List.of(), SynergyParameters.STANDARD);
    }

    static List<NeededCompetence> competences() {
        List<NeededCompetence> competences = new ArrayList<>();
        for (int c = 0; c < REQUIRED.length; c++) {
            competences.add(new NeededCompetence("C" + (c + 1), DOMAINS[c / 2], REQUIRED[c], WEIGHTS[c]));
        }
        return competences;
    }

    static List<Rating> ratings() {
        List<Rating> ratings = new ArrayList<>();
        for (String partner : PARTNERS) {
            int[] levels = LEVELS.getOrDefault(partner, new int[0]);
            for (int c = 0; c < levels.length; c++) {
                ratings.add(new Rating(partner, "C" + (c + 1), levels[c]));
            }
        }
        return ratings;
    }
}
