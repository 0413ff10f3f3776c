package eu.clusterplanner.identity.web;

import eu.clusterplanner.identity.Credentials;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * The chain before what the light page of reviewers is made of and what its script reads and stores: the session of the
 * pages signs in, and refusals are problem details instead of a way to the sign-in page.
 */
@Configuration(proxyBeanMethods = false)
class ReviewerSecurity {

    private static final String PAGE = "/review";

    /** What everybody may have: script and style, and what a link is for. */
    private static final String[] OPEN = {"/review/*.js", "/review/*.css", "/review/look", "/review/begin"};

    @Bean
    @Order(2)
    SecurityFilterChain reviewerChain(
            HttpSecurity http, Credentials credentials, Clock clock, SessionRefusals refusals, ApiRefusals tooLarge) {
        http.securityMatcher("/review/{call}/**")
                .authorizeHttpRequests(calls ->
                        calls.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .headers(SecurityHeaders::ofPages)
                .addFilterAfter(new UsualCaching(), HeaderWriterFilter.class)
                .addFilterBefore(new SessionCheck(credentials, clock), AnonymousAuthenticationFilter.class)
                // nobody wants to come back to a call after the sign-in
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterAfter(new ApiBodyLimit(tooLarge), AuthorizationFilter.class);
        return http.build();
    }

    /** Whether it is the page as a personal link opens it; with a review in its address it is for people who sign in. */
    static boolean opensByLink(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.GET.name())
                && request.getRequestURI().equals(request.getContextPath() + PAGE)
                && request.getParameter("round") == null;
    }
}
