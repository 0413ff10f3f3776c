package eu.clusterplanner.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** Switches on the access checks that services declare ({@code @PreAuthorize}), and says what a sign-in does. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(StartSettings.class)
class IdentityConfiguration {

    /** What a sign-in changes of a session, so that an id that somebody else knew is worth nothing. */
    @Bean
    SessionAuthenticationStrategy newSessionId() {
        return new ChangeSessionIdAuthenticationStrategy();
    }
}
