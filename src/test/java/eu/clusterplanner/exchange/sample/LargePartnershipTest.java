package eu.clusterplanner.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.exchange.sample.LargePartnership.Size;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LargePartnershipTest {

    private final JsonNode file = LargePartnership.file(LargePartnership.SEED, Size.DEMONSTRATION);

    @Test
    void has_the_size_that_was_asked_for() {
        assertThat(file.path("partners")).hasSize(30);
        assertThat(file.path("competences")).hasSize(200);
        assertThat(file.path("valueChains")).hasSize(3);
        assertThat(file.path("actions")).hasSize(1000);
    }

    @Test
    void is_the_same_each_time_and_another_one_for_another_seed() {
        assertThat(LargePartnership.file(LargePartnership.SEED, Size.DEMONSTRATION))
                .isEqualTo(file);
        assertThat(LargePartnership.file(LargePartnership.SEED + 1, Size.DEMONSTRATION))
                .isNotEqualTo(file);
    }

    @Test
    void actions_wait_only_for_earlier_ones() {
        Set<String> earlier = new HashSet<>();
        for (JsonNode action : file.path("actions")) {
            for (JsonNode predecessor : action.path("predecessors")) {
                assertThat(earlier).contains(predecessor.path("action").asString());
            }
            assertThat(earlier.add(action.path("key").asString())).isTrue();
        }
    }
}
