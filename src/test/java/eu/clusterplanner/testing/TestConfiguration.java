package eu.clusterplanner.testing;

import org.jooq.DSLContext;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

@org.springframework.boot.test.context.TestConfiguration(proxyBeanMethods = false)
class TestConfiguration {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    TestAccounts testAccounts(DSLContext database) {
        return new TestAccounts(database);
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
