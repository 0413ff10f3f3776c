package eu.clusterplanner.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** The chain before the HTTP interface: every call signs in by itself, no session is made, refusals are problem details. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Open to everybody: the description of the interface, and whether the application is well. */
    private static final String[] OPEN = {"/api/v1/openapi.json", "/actuator/health", "/actuator/health/**"};

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http, ApiSignIn signIn, ApiRefusals refusals, SecurityContextHolderStrategy signedInPerson) {
        http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(calls ->
                        calls.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // no cookie signs in here, so that no foreign page can make a browser call with somebody's rights
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::ofCalls)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterAt(authentication(signIn, refusals, signedInPerson), BasicAuthenticationFilter.class)
                .addFilterAfter(new ApiBodyLimit(refusals), AuthorizationFilter.class);
        return http.build();
    }

    private static AuthenticationFilter authentication(
            ApiSignIn signIn, ApiRefusals refusals, SecurityContextHolderStrategy signedInPerson) {
        AuthenticationFilter filter = new AuthenticationFilter(signIn, new ApiCredentials());
        filter.setSuccessHandler((request, response, authentication) -> {});
        filter.setFailureHandler(refusals);
        // Vaadin's, which becomes the general one only after this filter is made
        filter.setSecurityContextHolderStrategy(signedInPerson);
        return filter;
    }
}
