package eu.clusterplanner.identity;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import eu.clusterplanner.identity.web.SessionCheck;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a person in to the browser that is being answered, for pages that found out themselves who it is. */
@Component
public class BrowserSignIn {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final SecurityContextHolderStrategy signedInPerson;

    BrowserSignIn(SecurityContextHolderStrategy signedInPerson) {
        this.signedInPerson = signedInPerson;
    }

    /** From the next request on the person is signed in, under a new session id, as after the sign-in form. */
    public void begin(PlannerUser user) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.removeAttribute(SessionCheck.CHECKED);
        SecurityContext context = signedInPerson.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        signedInPerson.setContext(context);
        sessions.saveContext(
                context, request, VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    /** The address of the visitor; empty outside a request. */
    public static String visitor() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null ? "" : Objects.requireNonNullElse(request.getRemoteAddr(), "");
    }
}
