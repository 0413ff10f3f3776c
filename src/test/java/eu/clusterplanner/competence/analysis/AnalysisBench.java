package eu.clusterplanner.competence.analysis;

import eu.clusterplanner.testing.BenchReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long the figures of a large matrix take; every cell is answered. */
class AnalysisBench {

    private static final int PARTNERS = 30;
    private static final int COMPETENCES = 200;
    private static final int MOST_MILLISECONDS = 50;

    @Test
    void how_long_the_figures_take() throws Exception {
        try (BenchReport report =
                new BenchReport("Analysis of 30 partners and 200 competences, 6,000 answers, processor time")) {
            CompetenceInput input = input();
            double time = BenchReport.medianOfThread(300, 31, () -> CompetenceAnalysis.analyse(input));
            report.line(
                    time <= MOST_MILLISECONDS,
                    "50 ms",
                    String.format(Locale.ROOT, "coverage, gaps, 435 pairs, shares of partners: median %.1f ms", time));
        }
    }

    private static CompetenceInput input() {
        Random random = new Random(7);
        List<Rating> ratings = new ArrayList<>();
        for (int partner = 0; partner < PARTNERS; partner++) {
            for (int competence = 0; competence < COMPETENCES; competence++) {
                ratings.add(new Rating("P" + partner, "C" + competence, random.nextInt(5)));
            }
        }
        return new CompetenceInput(
                IntStream.range(0, PARTNERS).mapToObj(place -> "P" + place).toList(),
                IntStream.range(0, COMPETENCES)
                        .mapToObj(place -> new NeededCompetence(
                                "C" + place, "Field " + place % 10, 2 + random.nextInt(3), 1.0 + random.nextInt(10)))
                        .toList(),
                ratings,
                List.of(),
                SynergyParameters.STANDARD);
    }
}
