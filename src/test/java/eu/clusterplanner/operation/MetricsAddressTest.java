package eu.clusterplanner.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.platform.StartRefusedException;
import java.net.InetSocketAddress;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsAddressTest {

    @ParameterizedTest
    @CsvSource({
        "9464, 127.0.0.1, 9464",
        "' 9464 ', 127.0.0.1, 9464",
        "0.0.0.0:9464, 0.0.0.0, 9464",
        "[::1]:1, 0:0:0:0:0:0:0:1, 1",
        "192.0.2.7:65535, 192.0.2.7, 65535"
    })
    void a_port_is_of_this_machine_and_an_address_opens_it(String setting, String address, int port) {
        InetSocketAddress where =
                Objects.requireNonNull(MetricsAddress.parse(setting).where());

        assertThat(where.getAddress().getHostAddress()).isEqualTo(address);
        assertThat(where.getPort()).isEqualTo(port);
    }

    @Test
    void nothing_is_nowhere() {
        assertThat(MetricsAddress.parse(" ").where()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "65536", "-1", "localhost:9464", ":9464", "0.0.0.0:", "9464:", "99999999999"})
    void anything_else_is_refused(String setting) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> MetricsAddress.parse(setting))
                .withMessageContaining("PLANNER_METRICS_PORT takes a port", "'" + setting + "'");
    }
}
