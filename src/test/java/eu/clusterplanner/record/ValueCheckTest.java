package eu.clusterplanner.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCheckTest {

    private static final Property ADDRESS =
            new Property("url", new PropertyType.WebAddress(), List.of(), false, List.of());

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "https://example.org/%C3%A9?q=1#x", "mailto:a@example.org"})
    void web_addresses_that_a_file_may_hold_are_taken(String address) {
        assertThat(ValueCheck.check(ADDRESS, address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "/page", "https://ex ample", "https://exämple.org", "https://a.org/?a[0]=1"})
    void web_addresses_that_no_file_may_hold_are_refused(String address) {
        assertThat(ValueCheck.check(ADDRESS, address)).contains(Problem.of("address"));
    }
}
