package eu.clusterplanner.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The application's clock in tests: runs with the machine's until it is moved or stopped; each test begins with now. */
public final class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    public void forward(Duration span) {
        Instant at = stopped;
        if (at == null) {
            ahead = ahead.plus(span);
        } else {
            stopped = at.plus(span);
        }
    }

    public void stopAt(Instant moment) {
        stopped = moment;
    }

    void reset() {
        ahead = Duration.ZERO;
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant at = stopped;
        return at == null ? Instant.now().plus(ahead) : at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        // not this clock itself, whose method this is
        InstantSource source = () -> instant();
        return source.withZone(zone);
    }
}
