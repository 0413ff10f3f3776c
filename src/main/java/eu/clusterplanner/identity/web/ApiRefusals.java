package eu.clusterplanner.identity.web;

import eu.clusterplanner.identity.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Answers calls that are not let through: who is it (401), not so fast (429), not with these rights (403). */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    private final Problems problems;

    ApiRefusals(Problems problems) {
        this.problems = problems;
    }

    /** No credentials came with the call. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        challenge(response);
        problems.write(response, HttpStatus.UNAUTHORIZED, "identity.problem.credentials-missing");
    }

    /** Those that came are wrong. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof TooManyAttemptsException early) {
            long seconds = early.delay().toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            problems.write(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "identity.problem.too-many-attempts",
                    Map.of("seconds", seconds));
            return;
        }
        challenge(response);
        problems.write(response, HttpStatus.UNAUTHORIZED, "identity.problem.credentials-wrong");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        problems.write(response, HttpStatus.FORBIDDEN, "identity.problem.forbidden");
    }

    void tooLarge(HttpServletResponse response) throws IOException {
        problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "identity.problem.too-large");
    }

    private static void challenge(HttpServletResponse response) {
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"planner\"");
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"planner\", charset=\"UTF-8\"");
    }
}
