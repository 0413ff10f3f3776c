package eu.clusterplanner.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the application and is broken by its canary. */
class ArchitectureTest {

    private static final String BASE = "eu.clusterplanner";
    private static final String CANARIES = BASE + ".architecture.canary";

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);
    private static final JavaClasses CANARY = new ClassFileImporter().importPackages(CANARIES);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("modules use only those before", HouseRules::modulesUseOnlyThoseBefore, "LooksUp"),
                rule("every class is in a module", HouseRules::everyClassIsInAModule, "Homeless"),
                rule("views do not reach the database", HouseRules::viewsDoNotReachTheDatabase, "QueryingView"),
                rule("computations are pure", HouseRules::computationsArePure, "SpringyAnalysis"),
                rule("listeners of the start name no page", HouseRules::listenersOfTheStartNameNoPage, "Greeter"),
                rule("Vaadin stays in views", HouseRules::vaadinStaysInViews, "ButtonService"),
                rule("names say what things are", HouseRules::namesSayWhatThingsAre, "DateUtil"),
                rule("access is declared in one way", HouseRules::accessIsDeclaredInOneWay, "TrustingService"),
                rule("time comes from the clock", HouseRules::timeComesFromTheClock, "Impatient"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void rule_holds_and_its_canary_is_reported(String name, Function<HouseRules, ArchRule> rule, String canary) {
        rule.apply(new HouseRules(BASE)).check(APPLICATION);

        var reported = rule.apply(new HouseRules(CANARIES)).evaluate(CANARY);
        assertThat(reported.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(canary));
    }

    @Test
    void every_package_says_what_it_holds_and_is_null_marked() throws IOException {
        Path sources = Path.of("src/main/java/eu/clusterplanner");
        try (Stream<Path> directories = Files.walk(sources).filter(Files::isDirectory)) {
            List<Path> unmarked = directories
                    .filter(ArchitectureTest::holdsClasses)
                    .filter(directory -> !isDescribed(directory.resolve("package-info.java")))
                    .toList();
            assertThat(unmarked).isEmpty();
        }
    }

    private static boolean holdsClasses(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isDescribed(Path packageInfo) {
        try {
            String text = Files.exists(packageInfo) ? Files.readString(packageInfo) : "";
            // generated code is not ours to mark
            return text.contains("/**")
                    && (text.contains("@NullMarked") || packageInfo.toString().contains("jooq"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Arguments rule(String name, Function<HouseRules, ArchRule> rule, String canary) {
        return Arguments.of(name, rule, canary);
    }
}
