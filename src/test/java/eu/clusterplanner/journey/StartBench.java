package eu.clusterplanner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.testing.BenchReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start of the process to its first answer, database included, with and without an AOT cache. */
class StartBench {

    private static final int ROUNDS = 5;
    private static final double MOST_SHARE = 0.5;

    @TempDir
    Path data;

    @TempDir
    Path extracted;

    @Test
    void with_and_without_the_cache() throws Exception {
        Path packed = Path.of(System.getProperty("planner.jar"));
        TrainedJar.unpack(packed, extracted);
        Path jar = extracted.resolve(packed.getFileName());
        Path cache = extracted.resolve("planner.aot");
        try (BenchReport report = new BenchReport("Start to ready, own database included")) {
            start(packed, List.of());
            start(jar, List.of("-XX:AOTCacheOutput=" + cache));
            assertThat(cache).exists();
            double asPacked = BenchReport.median(1, ROUNDS, () -> start(packed, List.of()));
            double without = BenchReport.median(1, ROUNDS, () -> start(jar, List.of()));
            double with = BenchReport.median(1, ROUNDS, () -> start(jar, List.of("-XX:AOTCache=" + cache)));
            report.line(
                    with <= MOST_SHARE * without,
                    "half of it",
                    String.format(
                            Locale.ROOT,
                            "extracted jar %.1f s, with AOT cache %.1f s: %.0f %% (as packed %.1f s)",
                            without / 1000,
                            with / 1000,
                            100 * with / without,
                            asPacked / 1000));
        }
    }

    /** Starts it, waits for its first answer, and ends it; the end is part of what is measured of none. */
    private boolean start(Path jar, List<String> options) {
        try (PlannerProcess planner = PlannerProcess.start(jar, data, "", Map.of(), options)) {
            planner.awaitReady();
            return planner.isAlive();
        }
    }
}
