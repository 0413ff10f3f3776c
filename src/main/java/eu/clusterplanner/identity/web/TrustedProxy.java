package eu.clusterplanner.identity.web;

import eu.clusterplanner.platform.StartRefusedException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.stream.Collectors;
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
@Configuration(proxyBeanMethods = false)
class TrustedProxy {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxyCustomizer(Environment environment) {
        String proxies = environment.getProperty("planner.trusted-proxy", "");
        return factory -> {
            if (!proxies.isBlank()) {
                factory.addEngineValves(valve(proxies));
            }
        };
    }

    /** Throws {@link StartRefusedException} for anything that is no address and no network. */
    static RemoteIpValve valve(String proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(Arrays.stream(proxies.split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .map(TrustedProxy::network)
                .collect(Collectors.joining(",")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    /** The address as a network of its own, because Tomcat takes a list without any slash for a regular expression. */
    private static String network(String proxy) {
        String[] parts = proxy.split("/", 2);
        try {
            int bits = InetAddress.ofLiteral(parts[0]).getAddress().length * Byte.SIZE;
            int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
            if (prefix >= 0 && prefix <= bits) {
                return parts[0] + "/" + prefix;
            }
        } catch (IllegalArgumentException e) {
            throw refused(proxy);
        }
        throw refused(proxy);
    }

    private static StartRefusedException refused(String proxy) {
        return new StartRefusedException(
                "PLANNER_TRUSTED_PROXY takes IP addresses and networks (CIDR), not '" + proxy + "'");
    }
}
