package eu.clusterplanner.identity.web;

import eu.clusterplanner.identity.Credential;
import eu.clusterplanner.identity.Credentials;
import eu.clusterplanner.identity.PlannerUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account has been blocked, or whose password or task has changed elsewhere: at the latest half a
 * minute later, whichever node made the change.
 */
public class SessionCheck extends OncePerRequestFilter {

    /**
     * Session attribute; without it the next request takes the present state as the one to keep to. It is removed where
     * a person changes the own password, so that this session goes on while all others end.
     */
    public static final String CHECKED = SessionCheck.class.getName() + ".checked";

    private static final Duration TRUSTED = Duration.ofSeconds(30);

    private final Credentials credentials;
    private final Clock clock;

    private record Checked(Credential credential, Instant at) {}

    SessionCheck(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null
                && authentication != null
                && authentication.getPrincipal() instanceof PlannerUser user
                && !holds(session, user)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean holds(HttpSession session, PlannerUser user) {
        Instant now = clock.instant();
        Checked before = session.getAttribute(CHECKED) instanceof Checked checked ? checked : null;
        if (before != null && now.isBefore(before.at().plus(TRUSTED))) {
            return true;
        }
        Optional<Credential> present = credentials
                .present(user.id())
                .filter(credential -> user.administrator() == credential.user().administrator())
                .filter(credential -> before == null || credential.covers(before.credential()));
        present.ifPresent(credential -> session.setAttribute(CHECKED, new Checked(credential, now)));
        return present.isPresent();
    }
}
