package eu.clusterplanner.action.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.portfolio.PortfolioAction.Part;
import eu.clusterplanner.testing.BenchReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * How long the best choice of many actions takes to be found and proven: ten partners, all of them short of days, money
 * for two fifths, every third action waits for another one. The native library is loaded before.
 */
class PortfolioBench {

    private static final int PLANS = 10;
    private static final int PARTNERS = 10;
    private static final double LIMIT = 2_000;

    @Test
    void the_best_choice_is_proven() {
        try (BenchReport report = new BenchReport("Best choice within a budget, OR-Tools 9.15 CP-SAT, one worker")) {
            PortfolioSolverTest.solve(plan(20, new Random(0)));
            for (int actions : List.of(200, 1_000)) {
                List<Double> times = new ArrayList<>();
                int proven = 0;
                for (int seed = 1; seed <= PLANS; seed++) {
                    PortfolioInput input = plan(actions, new Random(seed));
                    long start = System.nanoTime();
                    Portfolio choice = PortfolioSolverTest.solve(input);
                    times.add((System.nanoTime() - start) / 1e6);
                    assertThat(choice.chosen()).isNotEmpty();
                    proven += choice.state() == Portfolio.State.PROVEN ? 1 : 0;
                }
                double longest =
                        times.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
                String measured = String.format(
                        Locale.ROOT,
                        "%,5d actions: %d of %d plans proven, %.0f ms in the middle, %.0f ms at most",
                        actions,
                        proven,
                        PLANS,
                        BenchReport.median(times),
                        longest);
                if (actions == 200) {
                    report.line(proven == PLANS && longest <= LIMIT, "each within 2 s", measured);
                } else {
                    report.line(measured);
                }
            }
        }
    }

    private static PortfolioInput plan(int count, Random random) {
        List<PortfolioAction> actions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Long> days = new HashMap<>();
            for (int part = 2 + random.nextInt(3); part > 0; part--) {
                days.merge("P" + random.nextInt(PARTNERS), 100L * (2 + random.nextInt(20)), Long::sum);
            }
            long all = days.values().stream().mapToLong(Long::longValue).sum();
            List<String> needs =
                    i > 20 && random.nextInt(3) == 0 ? List.of("A" + (i - 1 - random.nextInt(19))) : List.of();
            actions.add(new PortfolioAction(
                    "A" + i,
                    random.nextInt(20) == 0 ? Part.MUST : Part.FREE,
                    100 + 5 * random.nextInt(81),
                    all * (250 + random.nextInt(200)),
                    all,
                    days,
                    needs));
        }
        Sums sums = Sums.of(actions);
        Map<String, Long> limits = new HashMap<>();
        sums.daysOf().forEach((partner, wanted) -> limits.put(partner, wanted / 2));
        return new PortfolioInput(actions, new PortfolioLimits(sums.cost() * 2 / 5, sums.days() * 9 / 20, limits));
    }
}
