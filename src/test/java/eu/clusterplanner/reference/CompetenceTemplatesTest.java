package eu.clusterplanner.reference;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.reference.CompetenceTemplate.Item;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompetenceTemplatesTest {

    @Test
    void each_template_is_of_a_strand_or_of_industries_that_are_in_their_lists() {
        Set<String> industries = Set.copyOf(ReferenceList.INDUSTRIAL_ECOSYSTEMS.names());
        assertThat(CompetenceTemplates.all())
                .hasSize(15)
                .extracting(CompetenceTemplate::code)
                .doesNotHaveDuplicates();
        assertThat(CompetenceTemplates.all()).allSatisfy(template -> {
            assertThat(template.strand().isEmpty())
                    .isNotEqualTo(template.industries().isEmpty());
            assertThat(template.industries())
                    .allMatch(industry -> industries.contains(industry)
                            || ReferenceList.EMERGING_INDUSTRIES.names().contains(industry));
            assertThat(template.items()).hasSizeGreaterThan(8).doesNotHaveDuplicates();
        });
    }

    @Test
    void levels_and_weights_are_those_that_have_words() {
        assertThat(CompetenceTemplates.all().stream().flatMap(template -> template.items().stream()))
                .allSatisfy(item -> {
                    assertThat(item.requiredLevel()).isBetween(1, 4);
                    assertThat(item.weight()).isIn(1, 2, 3, 5);
                    assertThat(item.domain()).isNotBlank();
                    assertThat(item.kind()).isPresent();
                });
        assertThat(CompetenceTemplates.all().stream()
                        .flatMap(template -> template.items().stream())
                        .map(Item::weight)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3, 5);
    }

    @Test
    void strand_and_industries_of_a_partnership_find_their_templates() {
        assertThat(CompetenceTemplates.fitting("ESCP_4I", List.of("Agri-food", "Advanced Packaging")))
                .extracting(CompetenceTemplate::code)
                .containsExactly("escp-4i", "agri-food", "packaging");
        assertThat(CompetenceTemplates.fitting("OTHER", List.of())).isEmpty();
    }

    @Test
    void a_competence_of_two_templates_stands_once_as_the_more_demanding_one_has_it() {
        List<CompetenceTemplate> both = CompetenceTemplates.fitting("", List.of("Agri-food", "Advanced Packaging"));

        List<Item> together = CompetenceTemplates.together(both);

        assertThat(together).extracting(item -> item.entry().code()).doesNotHaveDuplicates();
        Item circular = together.stream()
                .filter(item -> item.entry().code().equals("GRN03"))
                .findFirst()
                .orElseThrow();
        assertThat(circular.requiredLevel()).isEqualTo(3);
        assertThat(circular.weight()).isEqualTo(5);
    }
}
