package eu.clusterplanner.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The units in frontend/ are tested by Node's own runner (Node 24, which the build needs anyway). */
class TypeScriptTest {

    @Test
    void units_of_the_frontend_pass() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "--import", "./src/test/frontend/ts.mjs", "--test"));
        try (Stream<Path> tests = Files.list(Path.of("src/test/frontend"))) {
            tests.map(Path::toString)
                    .filter(name -> name.endsWith(".test.ts"))
                    .sorted()
                    .forEach(command::add);
        }
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(node.waitFor()).as(output).isZero();
        assertThat(output).contains("fail 0").doesNotContain("tests 0");
    }
}
