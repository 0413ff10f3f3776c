package eu.clusterplanner.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Turns {@code PLANNER_LOG} and {@code PLANNER_METRICS_PORT} into what Spring Boot reads before anything of the
 * application exists; registered by name.
 */
class OperationSettings implements EnvironmentPostProcessor {

    static final String LOG = "planner.log";
    static final String JSON = "json";
    static final String EXCLUDED = "spring.autoconfigure.exclude";

    /** What counts and times things. Where no port gives that to anybody, a start has a twentieth less to do without. */
    private static final List<String> METRICS = List.of(
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.jvm.JvmMetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.system.SystemMetricsAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
            "org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> settings = new HashMap<>();
        if (JSON.equals(environment.getProperty(LOG))) {
            settings.put("logging.structured.format.console", "ecs");
        }
        boolean metrics = StringUtils.hasText(environment.getProperty("planner.metrics-port"));
        settings.put("management.prometheus.metrics.export.enabled", metrics);
        if (!metrics) {
            settings.put(EXCLUDED, String.join(",", METRICS));
        }
        environment.getPropertySources().addLast(new MapPropertySource("planner operation", settings));
    }
}
