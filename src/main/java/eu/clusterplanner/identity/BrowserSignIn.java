package eu.clusterplanner.identity;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import eu.clusterplanner.identity.web.SessionCheck;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a person in to the browser that is being answered, for pages that found out themselves who it is. */
@Component
public class BrowserSignIn {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SecurityContextHolderStrategy signedInPerson;
    private final SessionAuthenticationStrategy sessions;

    BrowserSignIn(SecurityContextHolderStrategy signedInPerson, SessionAuthenticationStrategy sessions) {
        this.signedInPerson = signedInPerson;
        this.sessions = sessions;
    }

    /** From the next request on the person is signed in, under a new session id, as after the sign-in form. */
    public void begin(UserDetails user) {
        begin(
                user,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    /** As above, for a request that is none of Vaadin's. */
    public void begin(UserDetails user, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        sessions.onAuthentication(authentication, request, response);
        request.getSession().removeAttribute(SessionCheck.CHECKED);
        SecurityContext context = signedInPerson.createEmptyContext();
        context.setAuthentication(authentication);
        signedInPerson.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** The address of the visitor; empty outside a request. */
    public static String visitor() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null ? "" : Objects.requireNonNullElse(request.getRemoteAddr(), "");
    }
}
