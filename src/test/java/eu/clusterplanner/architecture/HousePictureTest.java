package eu.clusterplanner.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keeps the picture in docs/architecture.md true: it is made from the classes. */
class HousePictureTest {

    private static final String BASE = "eu.clusterplanner";

    @Test
    void the_picture_in_the_docs_shows_the_modules_as_they_are() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        // where classes of libraries come from does not matter to it, and takes most of the time
        ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(BASE)
                    .forEach(type -> collect(type, uses));
        });
        List<String> modules =
                HouseRules.MODULES.stream().filter(uses::containsKey).toList();
        String drawn = HousePicture.draw(modules, uses);
        Path made = Path.of("target/modules.svg");
        Files.writeString(made, drawn);

        assertThat(Path.of("docs/modules.svg"))
                .as("after a change of modules: cp %s docs/modules.svg", made)
                .content()
                .isEqualTo(drawn);
    }

    private static void collect(JavaClass type, Map<String, Set<String>> uses) {
        String own = module(type);
        if (own.isEmpty()) {
            return;
        }
        Set<String> used = uses.computeIfAbsent(own, m -> new TreeSet<>());
        type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> module(dependency.getTargetClass()))
                .filter(other -> !other.isEmpty() && !other.equals(own))
                .forEach(used::add);
    }

    private static String module(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE + ".") ? name.substring(BASE.length() + 1).split("\\.", 2)[0] : "";
    }
}
