package eu.clusterplanner.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the files for containers promise and no build of an image would tell. */
class ContainerFilesTest {

    private static final Pattern SETTING = Pattern.compile("(?m)^#?(PLANNER_[A-Z_]+)=(.*)$");
    private static final Pattern USED = Pattern.compile("\\$\\{(PLANNER_[A-Z_]+):?([^}]*)}");
    private static final Pattern README = Pattern.compile("`(PLANNER_[A-Z_]+)`");

    /** The container decides where its data is and which database it has; demonstrations have accounts for anybody. */
    private static final Set<String> NOT_FOR_COMPOSE =
            Set.of("PLANNER_DATA", "PLANNER_DATABASE_URL", "PLANNER_DEMO", "PLANNER_DEMO_LARGE");

    private final String compose = read("docker-compose.yml");
    private final String example = read(".env.example");

    @Test
    void nothing_has_a_default_password() {
        assertThat(USED.matcher(compose).results().filter(used -> used.group(1).endsWith("_PASSWORD")))
                .hasSizeGreaterThan(2)
                .allMatch(used -> used.group(2).equals("-") || used.group(2).startsWith("?set "));
        assertThat(SETTING.matcher(example).results().filter(set -> set.group(1).endsWith("_PASSWORD")))
                .hasSizeGreaterThan(2)
                .allMatch(set -> set.group(2).isEmpty());
    }

    @Test
    void every_setting_of_the_example_is_used_and_every_one_of_the_readme_can_be_set() {
        Set<String> used = new TreeSet<>();
        USED.matcher(compose).results().forEach(found -> used.add(found.group(1)));

        assertThat(SETTING.matcher(example).results().map(set -> set.group(1))).isSubsetOf(used);
        assertThat(README.matcher(read("README.md"))
                        .results()
                        .map(named -> named.group(1))
                        .filter(name -> !NOT_FOR_COMPOSE.contains(name)))
                .isSubsetOf(used);
    }

    @Test
    void the_cache_is_trained_with_the_options_of_the_start() {
        List<String> options = List.of(
                "-XX:+UseG1GC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:AOTCache=/planner/planner.aot",
                "/planner/planner.jar");

        assertThat(read("Dockerfile")
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .toList()
                        .toString())
                .contains(options);
        assertThat(read("src/build/container/train.sh")).contains(options);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
