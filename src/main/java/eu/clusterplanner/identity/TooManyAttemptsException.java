package eu.clusterplanner.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** After several failed sign-ins the next is not even looked at before some time has passed. */
public class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration delay;

    TooManyAttemptsException(Duration delay) {
        super("too many attempts");
        this.delay = delay;
    }

    /** How long to wait, in whole seconds, 1 or more. */
    public Duration delay() {
        return delay;
    }
}
