package eu.clusterplanner.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A checkout in a directory whose name has blanks; its tools are scripts that say how they were called. */
final class Checkout {

    /**
     * How a call ended.
     *
     * @param code exit code
     * @param output all lines, those for errors included
     */
    record Outcome(int code, List<String> output) {}

    private static final String BUILD = """
            echo "mvnw $*"
            mkdir -p target
            [ ! -e broken ] || exit 1
            : >target/cluster-partnership-planner.jar
            """;

    private final Path directory;
    private final Path elsewhere;

    Checkout(Path parent) throws IOException {
        directory = parent.resolve("my own checkout");
        elsewhere = Files.createDirectories(parent.resolve("elsewhere"));
        Files.createDirectories(directory.resolve("src/main"));
        Files.copy(Path.of("planner"), directory.resolve("planner"), StandardCopyOption.COPY_ATTRIBUTES);
        write("pom.xml", "<project/>");
        script("mvnw", BUILD);
        script("jdk/bin/javac", "echo javac 25.0.3");
        script(
                "jdk/bin/java",
                "echo \"java $*\"; echo \"data $PLANNER_DATA\"; echo \"demo ${PLANNER_DEMO:-}${PLANNER_DEMO_LARGE:+ large}\"");
        script("bin/node", "echo v24.1.0");
        script("bin/npm", "echo 11.5.0");
    }

    Path directory() {
        return directory;
    }

    /** Where the caller stands; not in the checkout. */
    Path elsewhere() {
        return elsewhere;
    }

    void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    void script(String name, String text) throws IOException {
        write(name, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(directory.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Outcome planner(String... arguments) throws IOException, InterruptedException {
        return planner(Map.of(), arguments);
    }

    Outcome planner(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(directory.resolve("planner").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PLANNER_") || name.startsWith("npm_"));
        builder.environment().put("PATH", directory.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().put("HOME", elsewhere.toString());
        builder.environment().put("XDG_CACHE_HOME", elsewhere.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", directory.resolve("jdk").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
            List<String> output = lines.toList();
            return new Outcome(process.waitFor(), output);
        }
    }
}
