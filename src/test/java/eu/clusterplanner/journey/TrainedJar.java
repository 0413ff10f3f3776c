package eu.clusterplanner.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The packaged application prepared for many starts, as in the image of the Dockerfile: taken apart, with an AOT cache of a
 * first start, and with the data directory that this start has made. Made once for a jar, beside it, by the first test
 * that asks; a start from here takes a third of the time.
 */
final class TrainedJar {

    /** Of all starts: a journey is over before the second compiler or a second thread of the collector has paid. */
    static final List<String> OPTIONS = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path directory;
    private final Path packed;

    private TrainedJar(Path packed) {
        this.packed = packed;
        this.directory = packed.resolveSibling("journey");
    }

    /** The one for the jar under test; waits while another test makes it. */
    static TrainedJar get() {
        return Ready.JAR;
    }

    /** What follows {@code java}; with these options the cache fits, other collectors of garbage do not go with it. */
    List<String> words() {
        List<String> words = new ArrayList<>(OPTIONS);
        // what Java remarks about parts of its cache that do not fit is not a word of ours
        words.addAll(List.of(
                "-XX:AOTCache=" + cache(),
                "-Xlog:aot*=error",
                "-jar",
                unpacked().toString()));
        return words;
    }

    /** Makes the directory, where there is none or an empty one, one in which the application has run once without an account. */
    void fill(Path data) {
        try {
            if (!Files.exists(data) || isEmpty(data)) {
                Files.createDirectories(data);
                run("cp", "-a", template() + "/.", data.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException, InterruptedException {
        Files.createDirectories(directory);
        try (FileChannel others =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // until it is closed
            others.lock();
            Path madeOf = directory.resolve("made-of");
            String wanted = Runtime.version() + " " + hash(packed);
            if (Files.exists(madeOf) && Files.readString(madeOf).equals(wanted)) {
                return;
            }
            Files.deleteIfExists(madeOf);
            Files.deleteIfExists(cache());
            run("rm", "-rf", template().toString(), libraries().toString());
            unpack(packed, libraries());
            train();
            Files.writeString(madeOf, wanted);
        }
    }

    /** Takes the jar apart into a directory: itself, small, and a directory of libraries beside it. */
    static void unpack(Path packed, Path into) {
        run(
                PlannerProcess.JAVA.toString(),
                "-Djarmode=tools",
                "-jar",
                packed.toString(),
                "extract",
                "--force",
                "--destination",
                into.toString());
    }

    private void train() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(OPTIONS);
        words.addAll(List.of("-XX:AOTCacheOutput=" + cache(), "-jar", unpacked().toString()));
        try (PlannerProcess planner = PlannerProcess.java(template(), "", Map.of(), words)) {
            planner.awaitReady();
            planner.get("/login");
            planner.stop();
            if (!Files.exists(cache())) {
                throw new IllegalStateException("no AOT cache: " + planner.output());
            }
        }
    }

    private Path unpacked() {
        return libraries().resolve(packed.getFileName());
    }

    /** Where the jar lies once it is taken apart. */
    private Path libraries() {
        return directory.resolve("unpacked");
    }

    private Path template() {
        return directory.resolve("data");
    }

    private Path cache() {
        return directory.resolve("planner.aot");
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) {
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Ready {
        static final TrainedJar JAR = make();

        private static TrainedJar make() {
            TrainedJar jar = new TrainedJar(Path.of(System.getProperty("planner.jar")));
            try {
                jar.make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            return jar;
        }
    }
}
