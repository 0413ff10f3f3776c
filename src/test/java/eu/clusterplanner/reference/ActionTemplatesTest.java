package eu.clusterplanner.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionTemplatesTest {

    @Test
    void every_type_has_a_template_that_the_catalogues_know() {
        assertThat(ReferenceList.ACTION_TYPES.entries()).hasSize(30).allSatisfy(type -> {
            ActionTemplate usual = ActionTemplates.of(type.code()).orElseThrow();
            assertThat(usual.effort()).isBetween(1, 5);
            assertThat(usual.personDays()).isPositive();
            assertThat(usual.duration().isZero()).isFalse();
            assertThat(usual.outputs()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(usual.indicators()).isNotEmpty();
            assertThat(usual.risks()).isNotEmpty();
        });
        assertThat(ActionTemplates.of("A99")).isEmpty();
        assertThat(ActionTemplates.of("")).isEmpty();
    }
}
