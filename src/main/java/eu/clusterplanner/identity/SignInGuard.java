package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.SignInFailureRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, by account and by address, on all nodes together. Each attempt counts as failed before its
 * password is looked at, so that a hundred at the same time are not a hundred free guesses. Nobody is locked out for
 * ever: waits have an upper limit, and only the failures of the last hour count.
 */
@Component
@Transactional
class SignInGuard {

    private static final Duration COUNTED = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(7);

    private final SignInFailureRepository failures;
    private final Clock clock;

    SignInGuard(SignInFailureRepository failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** An attempt that counts as failed until it succeeds. */
    record Attempt(List<GuardedSubject> subjects, List<Long> rows) {}

    /** Begins an attempt; throws {@link TooManyAttemptsException} where it comes too early. */
    Attempt begin(List<GuardedSubject> subjects) {
        List<GuardedSubject> ordered = subjects.stream()
                .sorted(Comparator.comparing(GuardedSubject::key))
                .toList();
        ordered.forEach(subject -> failures.lock(subject.key()));
        Instant now = clock.instant();
        Duration delay = ordered.stream()
                .map(subject -> delay(subject, now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (delay.isPositive()) {
            throw new TooManyAttemptsException(delay);
        }
        failures.deleteBefore(now.minus(KEPT));
        return new Attempt(
                ordered,
                ordered.stream()
                        .map(subject -> failures.insert(subject.key(), now))
                        .toList());
    }

    void succeeded(Attempt attempt) {
        IntStream.range(0, attempt.subjects().size()).forEach(i -> {
            GuardedSubject subject = attempt.subjects().get(i);
            if (subject.clearedBySuccess()) {
                failures.deleteAllOf(subject.key());
            } else {
                failures.delete(attempt.rows().get(i));
            }
        });
    }

    /** What is left to wait, rounded up to seconds; nothing while failures are free, whatever another clock wrote down. */
    private Duration delay(GuardedSubject subject, Instant now) {
        return failures.since(subject.key(), now.minus(COUNTED))
                .filter(found -> subject.waitAfter(found.number()).isPositive())
                .map(found -> found.last().plus(subject.waitAfter(found.number())))
                .map(end -> Duration.between(now, end))
                .filter(Duration::isPositive)
                .map(left ->
                        Duration.ofSeconds(left.plusSeconds(1).minusNanos(1).toSeconds()))
                .orElse(Duration.ZERO);
    }
}
