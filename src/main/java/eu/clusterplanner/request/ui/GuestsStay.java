package eu.clusterplanner.request.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.clusterplanner.identity.GuestUser;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whoever came by a personal link sees the form for it, and no other page than those for everybody. It knows the form
 * by its address: Flow puts every part that a listener of the start reaches into the scripts of the first page.
 */
@Component
class GuestsStay implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
                    Class<?> target = enter.getNavigationTarget();
                    if (isGuest() && !isForGuests(target) && !target.isAnnotationPresent(AnonymousAllowed.class)) {
                        enter.forwardTo(AnswerPage.PATH);
                    }
                }));
    }

    private static boolean isForGuests(Class<?> target) {
        RolesAllowed allowed = target.getAnnotation(RolesAllowed.class);
        return allowed != null && List.of(allowed.value()).contains(GuestUser.ROLE);
    }

    private static boolean isGuest() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof GuestUser;
    }
}
