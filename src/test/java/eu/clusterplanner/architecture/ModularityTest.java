package eu.clusterplanner.architecture;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ImportOption;
import eu.clusterplanner.PlannerApplication;
import eu.clusterplanner.architecture.canary.CanaryHouse;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Modules have no cycles and do not reach into each other. */
class ModularityTest {

    @Test
    void modules_keep_to_their_interfaces() {
        ApplicationModules.of(PlannerApplication.class).verify();
    }

    @Test
    void a_module_that_reaches_into_another_is_reported() {
        ApplicationModules canary = ApplicationModules.of(CanaryHouse.class, new ImportOption.DoNotIncludeArchives());
        assertThatExceptionOfType(Violations.class).isThrownBy(canary::verify).withMessageContaining("LooksUp");
    }
}
