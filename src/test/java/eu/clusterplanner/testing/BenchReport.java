package eu.clusterplanner.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What one bench has measured: lines for {@code target/bench.txt} and the screen, each with its limit. A limit that was
 * missed fails the test only when all lines are there.
 */
public final class BenchReport implements AutoCloseable {

    private static final Path FILE = Path.of("target", "bench.txt");
    private static final Path CPUS = Path.of("/proc/cpuinfo");

    private final List<String> missed = new ArrayList<>();

    /** what: the heading of the lines that follow. */
    public BenchReport(String what) {
        write("");
        write(what + " (" + machine() + ")");
    }

    /** A line without a limit. */
    public void line(String line) {
        write("  " + line);
    }

    /** A line with its limit; kept: whether what was measured is within it. */
    public void line(boolean kept, String limit, String measured) {
        String line = measured + "; limit " + limit;
        write("  " + line + (kept ? ": kept" : ": MISSED"));
        if (!kept) {
            missed.add(line);
        }
    }

    /** Says that something could not be measured here, and why; the run goes on. */
    public void skipped(String what, String why) {
        write("  " + what + ": not measured, " + why);
    }

    /** The middle one of so many runs, in milliseconds, after some that only warm up. */
    public static double median(int warmUp, int rounds, Callable<?> run) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < warmUp + rounds; round++) {
            long start = System.nanoTime();
            Object made = run.call();
            times.add((System.nanoTime() - start) / 1e6);
            assertThat(made).isNotNull();
        }
        return median(times.subList(warmUp, times.size()));
    }

    /**
     * As {@link #median(int, int, Callable)}, for a computation of one thread: the processor time that it took, which other
     * programs of a busy machine make little longer.
     */
    public static double medianOfThread(int warmUp, int rounds, Callable<?> run) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < warmUp + rounds; round++) {
            times.add(timeOfThread(run));
        }
        return median(times.subList(warmUp, times.size()));
    }

    /** The processor time of one run by this thread, in milliseconds. */
    public static double timeOfThread(Callable<?> run) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Object made = run.call();
        double time = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        assertThat(made).isNotNull();
        return time;
    }

    /** The middle one of the values. */
    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public void close() {
        assertThat(missed).as("limits that were missed").isEmpty();
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %s, JDK %s, load %.1f",
                LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
                Runtime.getRuntime().availableProcessors(),
                cpu(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String cpu() {
        try {
            return Files.readAllLines(CPUS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException noSuchFile) {
            return System.getProperty("os.arch");
        }
    }

    private static void write(String line) {
        System.out.println(line);
        try {
            Files.writeString(
                    FILE, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
