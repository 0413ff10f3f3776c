package eu.clusterplanner.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceListTest {

    @Test
    void lists_have_the_names_that_their_sources_count() {
        assertThat(ReferenceList.INDUSTRIAL_ECOSYSTEMS.names()).hasSize(14).doesNotHaveDuplicates();
        assertThat(ReferenceList.EMERGING_INDUSTRIES.names()).hasSize(10).doesNotHaveDuplicates();
        assertThat(ReferenceList.TRADED_CATEGORIES.names()).hasSize(51).doesNotHaveDuplicates();
    }

    @Test
    void names_with_commas_are_whole() {
        assertThat(ReferenceList.INDUSTRIAL_ECOSYSTEMS.names()).contains("Proximity, Social Economy & Civil Security");
        assertThat(ReferenceList.TRADED_CATEGORIES.names())
                .contains("Trailers, Motor Homes, and Appliances")
                .noneMatch(name -> name.contains("\""));
    }
}
