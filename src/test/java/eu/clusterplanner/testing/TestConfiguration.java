package eu.clusterplanner.testing;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.jooq.DSLContext;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.transaction.support.TransactionTemplate;

@org.springframework.boot.test.context.TestConfiguration(proxyBeanMethods = false)
class TestConfiguration {

    private static final SecurityContextHolderStrategy SIGNED_IN = new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    /** One for all contexts of the JVM: the holder is static, and each new context would take it from the others. */
    @Bean
    SecurityContextHolderStrategy securityContextHolderStrategy() {
        return SIGNED_IN;
    }

    /** The browser of browserless tests has one session and cannot give it another id. */
    @Bean
    @Primary
    SessionAuthenticationStrategy sameSession() {
        return new NullAuthenticatedSessionStrategy();
    }

    @Bean
    TestAccounts testAccounts(DSLContext database, TransactionTemplate transaction) {
        return new TestAccounts(database, transaction);
    }

    @Bean
    DefaultExecuteListenerProvider statementCounter() {
        return new DefaultExecuteListenerProvider(new StatementCounter());
    }

    @Bean
    TestPartnerships testPartnerships(DSLContext database, TransactionTemplate transaction) {
        return new TestPartnerships(database, transaction);
    }
}
