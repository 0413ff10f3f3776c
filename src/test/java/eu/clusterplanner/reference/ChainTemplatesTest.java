package eu.clusterplanner.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChainTemplatesTest {

    @Test
    void nine_industries_have_a_chain_in_its_order() {
        assertThat(ChainTemplates.all())
                .extracting(ChainTemplate::code)
                .hasSize(9)
                .doesNotHaveDuplicates()
                .startsWith("textiles", "agri-food");

        ChainTemplate textiles = ChainTemplates.all().getFirst();
        assertThat(textiles.name()).isEqualTo("Textiles");
        assertThat(textiles.stages()).hasSize(14);
        assertThat(textiles.stages().getFirst())
                .isEqualTo(new ChainTemplate.Stage("S1", "Fibre and raw material", false, List.of("S2")));
        assertThat(textiles.stages().get(9).feeds()).as("the last stage").isEmpty();
        assertThat(textiles.stages().getLast()).isEqualTo(new ChainTemplate.Stage("S14", "Skills", true, List.of()));
    }

    @Test
    void stages_feed_stages_of_their_own_chain_and_have_names_of_their_own() {
        assertThat(ChainTemplates.all()).allSatisfy(template -> {
            Set<String> keys =
                    template.stages().stream().map(ChainTemplate.Stage::key).collect(Collectors.toSet());
            assertThat(template.stages())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(stage -> assertThat(keys).containsAll(stage.feeds()))
                    .extracting(ChainTemplate.Stage::name)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void only_what_was_compared_with_a_source_counts_as_verified() {
        assertThat(ChainTemplates.all())
                .filteredOn(ChainTemplate::verified)
                .extracting(ChainTemplate::code)
                .containsExactly("textiles");
        assertThat(ChainTemplates.source().read()).isEqualTo("2026-11");
    }
}
