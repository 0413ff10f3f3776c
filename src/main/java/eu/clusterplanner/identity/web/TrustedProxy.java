package eu.clusterplanner.identity.web;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Believes what a proxy says about the visitor's address, protocol and host, but only the proxies that
 * {@code PLANNER_TRUSTED_PROXY} names: addresses or networks (CIDR), separated by commas. Behind TLS the session cookie
 * is then secure and pages carry Strict-Transport-Security.
 */
@Configuration
class TrustedProxy {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxyCustomizer(Environment environment) {
        String proxies = environment.getProperty("planner.trusted-proxy", "").replace(" ", "");
        return factory -> {
            if (!proxies.isEmpty()) {
                factory.addEngineValves(valve(proxies));
            }
        };
    }

    static RemoteIpValve valve(String proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }
}
