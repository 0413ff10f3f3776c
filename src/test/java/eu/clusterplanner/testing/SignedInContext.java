package eu.clusterplanner.testing;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

class SignedInContext implements WithSecurityContextFactory<SignedIn> {

    private final TestAccounts accounts;

    SignedInContext(TestAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public SecurityContext createSecurityContext(SignedIn person) {
        return TestAccounts.contextOf(
                person.administrator() ? accounts.createAdministrator() : accounts.create(person.name()));
    }
}
