package eu.clusterplanner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers scripts whose session is over (401) or covers something else (403), without a challenge of the browser. */
@Component
class SessionRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    SessionRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        problems.write(response, HttpStatus.UNAUTHORIZED, "identity.problem.session");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        problems.write(response, HttpStatus.FORBIDDEN, "identity.problem.forbidden");
    }
}
