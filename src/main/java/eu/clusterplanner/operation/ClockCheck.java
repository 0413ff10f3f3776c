package eu.clusterplanner.operation;

import eu.clusterplanner.operation.persistence.DatabaseFacts;
import eu.clusterplanner.platform.health.Check;
import eu.clusterplanner.platform.health.Condition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether application and database agree about the time: codes, links and nights depend on it. */
@Component
class ClockCheck implements Check {

    private static final Duration NOTABLE = Duration.ofSeconds(5);

    /** Codes of ten minutes begin to end too early or too late. */
    private static final Duration HARMFUL = Duration.ofMinutes(2);

    private final DatabaseFacts database;
    private final Clock clock;

    ClockCheck(DatabaseFacts database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public boolean asksDatabase() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Condition look() {
        Instant before = clock.instant();
        Instant there = database.time();
        Instant after = clock.instant();
        Instant here = before.plus(Duration.between(before, after).dividedBy(2));
        Duration apart = Duration.between(here, there).abs();
        Map<String, Object> facts = Map.of("apart", apart, "here", here, "there", there);
        if (apart.compareTo(NOTABLE) < 0) {
            return Condition.good("operation.clock.good", facts);
        }
        return new Condition(
                apart.compareTo(HARMFUL) < 0 ? Condition.State.ATTENTION : Condition.State.BAD,
                "operation.clock.apart",
                facts);
    }
}
