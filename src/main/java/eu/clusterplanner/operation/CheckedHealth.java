package eu.clusterplanner.operation;

import eu.clusterplanner.platform.health.Checks;
import eu.clusterplanner.platform.health.Condition;
import eu.clusterplanner.platform.health.Condition.State;
import eu.clusterplanner.shared.Texts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checks for machines: in {@code /actuator/health} and as metrics. */
@Configuration(proxyBeanMethods = false)
class CheckedHealth {

    /** What wants attention still works: only what is bad is down. */
    @Bean
    CompositeHealthContributor checksHealthContributor(Checks checks, Clock clock) {
        ConditionWords words = new ConditionWords(Texts.english(), clock.getZone());
        Map<String, HealthIndicator> indicators = checks.names().stream()
                .collect(Collectors.toMap(Function.identity(), name -> () -> health(checks.recent(name), words)));
        return CompositeHealthContributor.fromMap(indicators);
    }

    /** {@code planner_check}: 0 good, 1 wants attention, 2 bad. */
    @Bean
    MeterBinder checkMeters(Checks checks) {
        return registry -> checks.names()
                .forEach(name -> Gauge.builder(
                                "planner.check",
                                () -> checks.recent(name).state().level())
                        .tag("check", name)
                        .description("0: good, 1: wants attention, 2: bad")
                        .register(registry));
    }

    private static Health health(Condition condition, ConditionWords words) {
        Health.Builder health = condition.state() == State.BAD ? Health.down() : Health.up();
        health.withDetail("state", condition.state()).withDetail("said", words.said(condition));
        words.next(condition).ifPresent(next -> health.withDetail("next", next));
        return health.build();
    }
}
