package eu.clusterplanner.platform.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All checks. What they found is remembered for some seconds, so that probes and scrapes do not ask for each of them. */
@Component
public class Checks {

    /** The check that says whether the database answers. */
    public static final String DATABASE = "database";

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);

    private final List<Check> checks;
    private final Clock clock;
    private Looked last = new Looked(Instant.EPOCH, List.of());

    private record Looked(Instant at, List<Finding> findings) {}

    /** The database is asked first: others ask it too, and would wait as long for nothing. */
    Checks(List<Check> checks, Clock clock) {
        this.checks = checks.stream()
                .sorted(Comparator.comparing((Check check) -> !check.name().equals(DATABASE))
                        .thenComparing(Check::name))
                .toList();
        this.clock = clock;
    }

    /** Their names, in no order that matters. */
    public List<String> names() {
        return checks.stream().map(Check::name).toList();
    }

    /** Looks now. */
    public synchronized List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        boolean answers = true;
        for (Check check : checks) {
            Condition condition =
                    check.asksDatabase() && !answers ? Condition.attention("operation.unknown", Map.of()) : look(check);
            answers &= !check.name().equals(DATABASE) || condition.state() != Condition.State.BAD;
            findings.add(new Finding(check.name(), condition));
        }
        last = new Looked(clock.instant(), List.copyOf(findings));
        return last.findings();
    }

    /** What was found a few seconds ago at most. */
    public synchronized List<Finding> recent() {
        Duration age = Duration.between(last.at(), clock.instant());
        boolean fresh = !age.isNegative() && age.compareTo(REMEMBERED) < 0;
        return fresh ? last.findings() : look();
    }

    /** The same of one check. */
    public Condition recent(String name) {
        return recent().stream()
                .filter(finding -> finding.name().equals(name))
                .map(Finding::condition)
                .findFirst()
                .orElseThrow();
    }

    private static Condition look(Check check) {
        try {
            return check.look();
        } catch (RuntimeException e) {
            LOG.warn("the check of {} failed", check.name(), e);
            return Condition.bad("operation.failed", Map.of());
        }
    }
}
