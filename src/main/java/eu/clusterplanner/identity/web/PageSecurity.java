package eu.clusterplanner.identity.web;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import eu.clusterplanner.identity.Credentials;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** The chain before all pages: Vaadin's, with our sign-in page and our headers. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(HttpSecurity http, Credentials credentials, Clock clock, RequestUtil vaadin) {
        http.headers(SecurityHeaders::ofPages)
                .addFilterAfter(new UsualCaching(), HeaderWriterFilter.class)
                .addFilterBefore(new SessionCheck(credentials, clock), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/styles/**", "/aura/**", "/icon.svg")
                        .permitAll()
                        .requestMatchers(ReviewerSecurity::opensByLink)
                        .permitAll())
                // who is signed in gets "page not found" for an address that leads nowhere; each page checks its own
                // right. Vaadin's own settings of CSRF would let the sign-in form through without its token
                .with(
                        vaadin(),
                        pages -> pages.loginView("/login")
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated)
                                .enableCsrfConfiguration(false))
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new StaleSignInForm()))
                .formLogin(form -> form.failureHandler(new SignInFailures()));
        return http.build();
    }
}
