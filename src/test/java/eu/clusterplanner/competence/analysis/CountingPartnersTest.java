package eu.clusterplanner.competence.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingPartnersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @CsvSource({"COORDINATOR, true", "PARTNER, true", "AFFILIATED, true", "ASSOCIATED, false", "OBSERVER, false"})
    void only_full_roles_count(String role, boolean counts) {
        assertThat(CountingPartners.counts(role, null, DAY)).isEqualTo(counts);
    }

    @Test
    void a_partner_without_role_counts_as_partner() {
        assertThat(CountingPartners.counts(null, null, DAY)).isTrue();
    }

    @Test
    void a_partner_counts_until_the_day_before_it_leaves() {
        assertThat(CountingPartners.counts("PARTNER", DAY.plusDays(1), DAY)).isTrue();
        assertThat(CountingPartners.counts("PARTNER", DAY, DAY)).isFalse();
        assertThat(CountingPartners.counts("PARTNER", DAY.minusDays(1), DAY)).isFalse();
    }
}
