package eu.clusterplanner.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.GuestUser;
import eu.clusterplanner.identity.PlannerUser;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Pages speak the language that a person has chosen, whatever the browser asks for. */
@Component
class PersonalLocale implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient AccountDirectory accounts;

    PersonalLocale(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof PlannerUser user) {
                accounts.find(user.id()).map(Account::language).ifPresent(init.getUI()::setLocale);
            } else if (authentication != null && authentication.getPrincipal() instanceof GuestUser guest) {
                init.getUI().setLocale(guest.language());
            }
        });
    }
}
