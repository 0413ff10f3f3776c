package eu.clusterplanner.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.clusterplanner.platform.health.Condition.State;
import eu.clusterplanner.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ChecksTest {

    private final MovableClock clock = new MovableClock();
    private final List<String> asked = new ArrayList<>();

    private record Fake(String name, boolean asksDatabase, Supplier<Condition> found) implements Check {
        @Override
        public Condition look() {
            return found.get();
        }
    }

    private Check fake(String name, boolean asksDatabase, Supplier<Condition> found) {
        return new Fake(name, asksDatabase, () -> {
            asked.add(name);
            return found.get();
        });
    }

    private static Condition good() {
        return Condition.good("x", Map.of());
    }

    @Test
    void who_needs_the_database_is_not_asked_while_it_is_silent() {
        Checks checks = new Checks(
                List.of(
                        fake("clock", true, ChecksTest::good),
                        fake("disk", false, ChecksTest::good),
                        fake(Checks.DATABASE, false, () -> Condition.bad("operation.database.silent", Map.of()))),
                clock);

        assertThat(checks.look())
                .extracting(Finding::name, finding -> finding.condition().state())
                .containsExactly(
                        tuple(Checks.DATABASE, State.BAD), tuple("clock", State.ATTENTION), tuple("disk", State.GOOD));
        assertThat(asked).containsExactly(Checks.DATABASE, "disk");
    }

    @Test
    void a_check_that_fails_is_bad_and_told_to_the_log(CapturedOutput output) {
        Checks checks = new Checks(
                List.of(fake("disk", false, () -> {
                    throw new IllegalStateException("no such disk");
                })),
                clock);

        assertThat(checks.look())
                .singleElement()
                .extracting(finding -> finding.condition().key())
                .isEqualTo("operation.failed");
        assertThat(output).contains("the check of disk failed", "no such disk");
    }

    @Test
    void what_was_found_is_remembered_for_five_seconds_and_looking_is_looking() {
        clock.stopAt(Instant.parse("2026-11-29T10:00:00Z"));
        Checks checks = new Checks(List.of(fake("disk", false, ChecksTest::good)), clock);

        checks.recent("disk");
        clock.forward(Duration.ofSeconds(4));
        checks.recent("disk");
        assertThat(asked).hasSize(1);
        clock.forward(Duration.ofSeconds(2));
        checks.recent("disk");
        assertThat(asked).hasSize(2);
        checks.look();
        assertThat(asked).hasSize(3);
    }
}
