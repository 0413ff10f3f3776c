package eu.clusterplanner.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.PlannerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class WordsOfRecordsTest {

    private static final Pattern PROBLEM = Pattern.compile("Problem\\s*\\.of\\(\\s*\"(\\w+)\"");

    private final Texts texts = Texts.english();

    @Autowired
    RecordKinds kinds;

    @Test
    void every_kind_and_property_of_a_record_has_words() {
        List<String> missing = new ArrayList<>();
        for (RecordKind kind : kinds.all()) {
            note("record." + kind.name(), missing);
            kind.properties().forEach(property -> note(kind.labelKey(property), missing));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_option_of_a_choice_has_words() {
        List<String> missing = new ArrayList<>();
        for (RecordKind kind : kinds.all()) {
            for (Property property : kind.properties()) {
                for (String option : options(property)) {
                    String own = "choice." + kind.name() + "." + property.name() + "." + option;
                    if (!texts.has("choice." + option)) {
                        note(own, missing);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_problem_has_words() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                PROBLEM.matcher(Files.readString(source))
                        .results()
                        .forEach(found -> note("problem." + found.group(1), missing));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_step_has_its_label_and_guidance() {
        List<String> missing = new ArrayList<>();
        for (Step step : Step.values()) {
            note("step." + step.path(), missing);
            note("step." + step.path() + ".line", missing);
            Stream.of("why", "ask", "example", "watch-out")
                    .forEach(part -> note("guidance." + step.path() + "." + part, missing));
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> options(Property property) {
        return switch (property.type()) {
            case PropertyType.Choice choice -> choice.options();
            case PropertyType.Lines lines -> lines.options();
            default -> List.of();
        };
    }

    private void note(String key, List<String> missing) {
        if (!texts.has(key)) {
            missing.add(key);
        }
    }
}
