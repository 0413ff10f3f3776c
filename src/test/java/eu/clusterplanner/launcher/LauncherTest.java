package eu.clusterplanner.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.launcher.Checkout.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    private static final String BUILDING = "Building the application (the first time this takes some minutes)";
    private static final String MAVEN = "mvnw -B -ntp -Dmaven.test.skip=true package";

    private final Checkout checkout;

    LauncherTest(@TempDir Path parent) throws IOException {
        checkout = new Checkout(parent);
    }

    @ParameterizedTest
    @CsvSource({"help, 0", "--help, 0", "unknown, 2"})
    void lists_its_commands(String command, int code) throws Exception {
        Outcome outcome = checkout.planner(command);

        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.output().getFirst()).isEqualTo("Usage: ./planner COMMAND");
        assertThat(outcome.output()).noneMatch(line -> line.startsWith("mvnw"));
    }

    @Test
    void builds_once_and_again_after_a_change_of_the_sources() throws Exception {
        assertThat(checkout.planner("build").output()).containsExactly(BUILDING, MAVEN);
        assertThat(checkout.planner("build")).isEqualTo(new Outcome(0, List.of()));

        checkout.write("src/main/Something.java", "class Something {}");

        assertThat(checkout.planner("build").output()).containsExactly(BUILDING, MAVEN);
    }

    @Test
    void a_failed_build_starts_nothing_and_is_tried_again() throws Exception {
        checkout.planner("build");
        checkout.write("broken", "");
        checkout.write("src/main/Something.java", "class Something {");

        Outcome failed = checkout.planner("run");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.output()).containsExactly(BUILDING, MAVEN);

        Files.delete(checkout.directory().resolve("broken"));
        assertThat(checkout.planner("build").output()).containsExactly(BUILDING, MAVEN);
    }

    @ParameterizedTest
    @CsvSource({"demo, true", "run, ''"})
    void starts_the_application_with_its_own_data(String command, String demo) throws Exception {
        checkout.planner("build");

        assertThat(checkout.planner(command, "--some=argument").output())
                .containsExactly(
                        "java -jar target/cluster-partnership-planner.jar --some=argument",
                        "data " + checkout.directory().toRealPath()
                                + (command.equals("demo") ? "/var/demo" : "/var/data"),
                        "demo " + demo);
    }

    @Test
    void starts_the_demonstration_with_the_large_partnership() throws Exception {
        checkout.planner("build");

        assertThat(checkout.planner("demo", "--large", "--some=argument").output())
                .contains("java -jar target/cluster-partnership-planner.jar --some=argument", "demo true large");
    }

    @Test
    void takes_a_relative_data_directory_from_where_the_caller_stands() throws Exception {
        assertThat(checkout.planner(Map.of("PLANNER_DATA", "my data"), "run").output())
                .contains("data " + checkout.elsewhere().toRealPath() + "/my data");
    }

    @Test
    void takes_the_file_of_a_backup_from_where_the_caller_stands() throws Exception {
        checkout.planner("build");

        assertThat(checkout.planner("restore", "my backup.zip").output())
                .startsWith(
                        "java -jar target/cluster-partnership-planner.jar restore "
                                + checkout.elsewhere().toRealPath() + "/my backup.zip",
                        "data " + checkout.directory().toRealPath() + "/var/data");
        assertThat(checkout.planner("backup", "/backup.zip").output())
                .startsWith("java -jar target/cluster-partnership-planner.jar backup /backup.zip");
        assertThat(checkout.planner("backup").output())
                .startsWith("java -jar target/cluster-partnership-planner.jar backup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v20.20.2", "v26.0.0"})
    void fetches_another_node_than_24_by_npm(String version) throws Exception {
        checkout.script("bin/node", "echo " + version);
        checkout.script("bin/npm", """
                [ "$1" != --version ] || { echo 11.5.0; exit; }
                while [ "$1" != --prefix ]; do shift; done
                mkdir -p "$2/bin"
                printf '#!/bin/sh\\necho v24.1.0\\n' >"$2/bin/node"
                printf '#!/bin/sh\\necho 11.5.0\\n' >"$2/bin/npm"
                chmod +x "$2"/bin/*
                """);

        assertThat(checkout.planner("build").output())
                .containsExactly(
                        "Fetching Node 24 and npm 11 into " + node() + " (once for each user)", BUILDING, MAVEN);
        checkout.write("src/main/Something.java", "class Something {}");
        assertThat(checkout.planner("build").output()).containsExactly(BUILDING, MAVEN);
    }

    @Test
    void says_in_one_line_why_node_cannot_be_fetched() throws Exception {
        checkout.script("bin/node", "echo v20.20.2");
        checkout.script("bin/npm", """
                [ "$1" != --version ] || { echo 11.5.0; exit; }
                echo "npm error code EAI_AGAIN" >&2
                echo "npm error a longer story" >&2
                exit 1
                """);

        Outcome outcome = checkout.planner("demo");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output())
                .containsExactly(
                        "Fetching Node 24 and npm 11 into " + node() + " (once for each user)",
                        "planner: Node 24 with npm 11.3 or newer is missing and could not be fetched (EAI_AGAIN); "
                                + "see to a connection, or name a registry within reach: "
                                + "export npm_config_registry=https://…");
        assertThat(node().getParent()).isEmptyDirectory();
    }

    @Test
    void says_after_the_tests_what_was_skipped_and_ends_with_the_code_of_maven() throws Exception {
        checkout.script("mvnw", """
                mkdir -p target/surefire-reports
                cat >target/surefire-reports/TEST-some.xml <<'XML'
                <testsuite><testcase name="one" classname="Some"/>
                <testcase name="two" classname="Some"><skipped message="no &lt;printer&gt;"/></testcase></testsuite>
                XML
                exit 3
                """);

        Outcome outcome = checkout.planner(Map.of("PLANNER_CHROMIUM", "true"), "test");

        assertThat(outcome).isEqualTo(new Outcome(3, List.of("Skipped:", "  Some.two: no <printer>")));
    }

    private Path node() {
        return checkout.elsewhere().resolve("cache/cluster-partnership-planner/node24");
    }
}
