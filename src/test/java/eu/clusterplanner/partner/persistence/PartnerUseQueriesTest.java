package eu.clusterplanner.partner.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.shared.Texts;
import org.junit.jupiter.api.Test;

class PartnerUseQueriesTest {

    @Test
    void every_use_of_a_partner_has_words() {
        assertThat(PartnerUseQueries.references()).isNotEmpty().allSatisfy(reference -> {
            String kind = PartnerUseQueries.goes(reference) ? "partners.goes." : "partners.stays.";
            assertThat(Texts.english().has(kind + reference.getTable().getName()))
                    .as(kind + reference.getTable().getName())
                    .isTrue();
        });
    }
}
