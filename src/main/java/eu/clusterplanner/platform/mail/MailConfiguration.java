package eu.clusterplanner.platform.mail;

import eu.clusterplanner.platform.PublicAddress;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Who empties the outbox, where there is a mail server. The sender of Spring is made by hand: as a bean it would make
 * the health of the application depend on that of the mail server.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    MailRounds mailRounds(
            MailSettings settings,
            PublicAddress address,
            OutboxRows rows,
            MailComposers composers,
            PlatformTransactionManager transactions,
            Clock clock) {
        settings.check(address.given());
        return new MailRounds(
                settings.given()
                        ? Optional.of(
                                new Postman(rows, composers, new SmtpDeliverer(settings, clock), transactions, clock))
                        : Optional.empty(),
                rows,
                transactions,
                clock);
    }
}
