package eu.clusterplanner.identity.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Answers calls that no controller knows; without it they would reach Vaadin, which begins a session. It is asked after
 * the controllers, so that a known address with another method or type is told as that.
 */
@Configuration(proxyBeanMethods = false)
class UnknownCalls {

    private static final int AFTER_CONTROLLERS = 100;

    @Bean
    HandlerMapping unknownCallsMapping(Problems problems) {
        HttpRequestHandler notFound =
                (request, response) -> problems.write(response, HttpStatus.NOT_FOUND, "identity.problem.unknown");
        return new SimpleUrlHandlerMapping(Map.of("/api/**", notFound, "/actuator/**", notFound), AFTER_CONTROLLERS);
    }
}
