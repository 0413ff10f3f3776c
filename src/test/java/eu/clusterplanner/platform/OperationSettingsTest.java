package eu.clusterplanner.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class OperationSettingsTest {

    @Test
    void a_log_as_json_is_asked_for_by_name() {
        assertThat(with(Map.of("planner.log", "json")).getProperty("logging.structured.format.console"))
                .isEqualTo("ecs");
        assertThat(with(Map.of("planner.log", "text")).getProperty("logging.structured.format.console"))
                .isNull();
        assertThat(with(Map.of()).getProperty("logging.structured.format.console"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void without_a_port_there_are_no_metrics(String blank) {
        assertThat(metrics(Map.of())).isEqualTo("false");
        assertThat(metrics(Map.of("planner.metrics-port", blank))).isEqualTo("false");
        assertThat(metrics(Map.of("planner.metrics-port", "9464"))).isEqualTo("true");
    }

    @Test
    void without_a_port_nothing_is_counted_and_each_name_left_out_is_known() {
        String excluded = String.valueOf(with(Map.of()).getProperty(OperationSettings.EXCLUDED));

        assertThat(excluded.split(","))
                .hasSize(7)
                .allSatisfy(name -> assertThat(Class.forName(name)).hasAnnotation(AutoConfiguration.class));
        assertThat(with(Map.of("planner.metrics-port", "9464")).getProperty(OperationSettings.EXCLUDED))
                .isNull();
    }

    @Test
    void another_form_of_the_log_is_refused() {
        assertThatCode(() -> new LogForm("")).doesNotThrowAnyException();
        assertThatCode(() -> new LogForm("json")).doesNotThrowAnyException();
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> new LogForm("xml"))
                .withMessage("PLANNER_LOG takes text or json, not 'xml'");
    }

    private static String metrics(Map<String, Object> settings) {
        return String.valueOf(with(settings).getProperty("management.prometheus.metrics.export.enabled"));
    }

    private static StandardEnvironment with(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", settings));
        new OperationSettings().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
