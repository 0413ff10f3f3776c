package eu.clusterplanner.shell.session;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Ends sessions in which nobody has done anything for a while. A window tells when a person does something; that it is
 * open, which its heartbeat says, keeps no session alive.
 */
@Component
class IdleSessions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final Duration longest;

    /** When somebody last did something in any window of a session. */
    private record Activity(Instant at) {}

    IdleSessions(Clock clock, @Value("${planner.session.idle:PT8H}") Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    Duration longest() {
        return longest;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this::endAtHeartbeat);
    }

    /** A person did something. */
    void touch(VaadinSession session) {
        session.setAttribute(Activity.class, new Activity(clock.instant()));
    }

    /** How long the session still lasts; zero or less: it is over. */
    Duration left(VaadinSession session) {
        Activity activity = session.getAttribute(Activity.class);
        if (activity == null) {
            touch(session);
            return longest;
        }
        return Duration.between(clock.instant(), activity.at().plus(longest));
    }

    /** Signs the person out, in all windows of this session. */
    static void end(VaadinSession session) {
        session.getSession().invalidate();
    }

    private boolean endAtHeartbeat(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        if (!HandlerHelper.isRequestType(request, HandlerHelper.RequestType.HEARTBEAT) || !isOver(session)) {
            return false;
        }
        end(session);
        response.sendError(HttpStatusCode.FORBIDDEN.getCode(), "Session expired");
        return true;
    }

    private boolean isOver(VaadinSession session) {
        session.lock();
        try {
            return !left(session).isPositive();
        } finally {
            session.unlock();
        }
    }
}
