package eu.clusterplanner.identity;

import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** Switches on the access checks that services declare ({@code @PreAuthorize}), and says what a sign-in does. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StartSettings.class)
class IdentityConfiguration {

    private static final String OWN_PACKAGES = "eu.clusterplanner.";

    /**
     * Checks {@code @PreAuthorize} of our classes, and no other annotation (a rule of the architecture refuses them).
     * {@code @EnableMethodSecurity} would look for five annotations at each method of each bean of the libraries too, a
     * tenth of the time of a start.
     */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor accessChecks() {
        Pointcut declared =
                AuthorizationManagerBeforeMethodInterceptor.preAuthorize().getPointcut();
        Pointcut ofOurs = new ComposablePointcut(declared.getClassFilter(), declared.getMethodMatcher())
                .intersection(type -> type.getName().startsWith(OWN_PACKAGES));
        AuthorizationManagerBeforeMethodInterceptor checks =
                new AuthorizationManagerBeforeMethodInterceptor(ofOurs, new PreAuthorizeAuthorizationManager());
        checks.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder());
        return checks;
    }

    /** What a sign-in changes of a session, so that an id that somebody else knew is worth nothing. */
    @Bean
    SessionAuthenticationStrategy newSessionId() {
        return new ChangeSessionIdAuthenticationStrategy();
    }
}
