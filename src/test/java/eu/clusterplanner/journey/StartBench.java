package eu.clusterplanner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.testing.BenchReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the start of the process to its first answer, with and without an AOT cache: the jar taken apart and trained as in
 * the image, but with a database of its own, for which each start waits. The ways of starting take turns.
 */
class StartBench {

    private static final int ROUNDS = 9;
    private static final double MOST_SHARE = 0.5;

    @TempDir
    Path data;

    @TempDir
    Path extracted;

    private final List<Double> asPacked = new ArrayList<>();
    private final List<Double> without = new ArrayList<>();
    private final List<Double> with = new ArrayList<>();
    private final List<Double> withoutWork = new ArrayList<>();
    private final List<Double> withWork = new ArrayList<>();

    @Test
    void with_and_without_the_cache() {
        Path packed = Path.of(System.getProperty("planner.jar"));
        TrainedJar.unpack(packed, extracted);
        Path jar = extracted.resolve(packed.getFileName());
        Path cache = extracted.resolve("planner.aot");
        try (BenchReport report = new BenchReport("Start to ready, own database included")) {
            start(packed, List.of());
            start(jar, likeTheImage("-XX:AOTCacheOutput=" + cache));
            assertThat(cache).exists();
            for (int round = 0; round < ROUNDS; round++) {
                start(packed, List.of()).addTo(asPacked, new ArrayList<>());
                start(jar, likeTheImage()).addTo(without, withoutWork);
                start(jar, likeTheImage("-XX:AOTCache=" + cache)).addTo(with, withWork);
            }
            double share = BenchReport.median(with) / BenchReport.median(without);
            report.line(
                    share <= MOST_SHARE,
                    "half of it",
                    String.format(
                            Locale.ROOT,
                            "extracted jar %.1f s, with AOT cache %.1f s: %.0f %% (as packed %.1f s)",
                            BenchReport.median(without),
                            BenchReport.median(with),
                            100 * share,
                            BenchReport.median(asPacked)));
            report.line(String.format(
                    Locale.ROOT,
                    "processor time %.1f and %.1f s, which a busy machine makes longer too",
                    BenchReport.median(withoutWork),
                    BenchReport.median(withWork)));
        }
    }

    /** The options of the Dockerfile, with the cache and without it. */
    private static List<String> likeTheImage(String... more) {
        return Stream.concat(Stream.of("-XX:+UseG1GC", "-XX:+UseCompactObjectHeaders"), Stream.of(more))
                .toList();
    }

    /** Seconds until the first answer, and seconds of processor time until then. */
    private record Start(double seconds, double work) {
        void addTo(List<Double> times, List<Double> works) {
            times.add(seconds);
            works.add(work);
        }
    }

    /** Starts it and waits for its first answer; that it is ended then is measured of none. */
    private Start start(Path jar, List<String> options) {
        long begin = System.nanoTime();
        try (PlannerProcess planner = PlannerProcess.start(jar, data, "", Map.of(), options)) {
            planner.awaitReady();
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Start(seconds, planner.processorTime().toMillis() / 1e3);
        }
    }
}
