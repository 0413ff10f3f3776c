package eu.clusterplanner.request.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.clusterplanner.identity.GuestUser;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever came by a personal link sees the form for it, and no other page than those for everybody. */
@Component
class GuestsStay implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
                    Class<?> target = enter.getNavigationTarget();
                    if (isGuest()
                            && !AnswerPage.class.equals(target)
                            && !target.isAnnotationPresent(AnonymousAllowed.class)) {
                        enter.forwardTo(AnswerPage.class);
                    }
                }));
    }

    private static boolean isGuest() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof GuestUser;
    }
}
