package eu.clusterplanner.identity.web;

import eu.clusterplanner.identity.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says why in words. */
class SignInFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?" + query(why));
    }

    private static String query(AuthenticationException why) {
        return switch (why) {
            case TooManyAttemptsException early -> "wait=" + early.delay().toSeconds();
            case DisabledException blocked -> "blocked";
            default -> "error";
        };
    }
}
