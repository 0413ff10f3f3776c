package eu.clusterplanner.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import eu.clusterplanner.platform.database.DatabaseUnavailableException;
import java.net.BindException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

@ExtendWith(OutputCaptureExtension.class)
class OneLineFailureReporterTest {

    private final OneLineFailureReporter reporter = new OneLineFailureReporter(null);

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new DatabaseUnavailableException("no database", null), "no database"),
                Arguments.of(new StartRefusedException("PLANNER_X is wrong"), "PLANNER_X is wrong"),
                Arguments.of(
                        new PortInUseException(8080, new BindException("Address already in use")),
                        "Port 8080 is in use by another program; stop that one or set PLANNER_PORT"),
                Arguments.of(
                        new BindException("Permission denied"),
                        "The port of PLANNER_PORT cannot be opened: Permission denied; take one above 1023"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void says_the_reason_alone_however_deep_it_lies(Exception reason, String said, CapturedOutput output) {
        assertThat(reporter.reportException(new IllegalStateException("outer", new RuntimeException(reason))))
                .isTrue();
        assertThat(output.getAll().lines()).singleElement().asString().endsWith(said);
    }

    @Test
    void names_the_variable_whose_value_does_not_fit(CapturedOutput output) {
        var source = new MapConfigurationPropertySource(Map.of("server.port", "${PLANNER_PORT:8080}"));
        Exception wrong = catchException(() -> new Binder(source).bind("server.port", Integer.class));

        assertThat(reporter.reportException(wrong)).isTrue();
        assertThat(output.getAll().lines())
                .singleElement()
                .asString()
                .contains("The setting PLANNER_PORT has no valid value");
    }

    @Test
    void leaves_anything_else_to_others(CapturedOutput output) {
        assertThat(reporter.reportException(new IllegalStateException("unexpected")))
                .isFalse();
        assertThat(output.getAll()).isEmpty();
    }
}
