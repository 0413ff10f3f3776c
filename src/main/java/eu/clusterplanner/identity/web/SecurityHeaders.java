package eu.clusterplanner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers that tell a browser what a page may do. */
final class SecurityHeaders {

    /** Request attribute: the number used once that scripts of this page carry. */
    static final String NONCE = SecurityHeaders.class.getName() + ".nonce";

    static final String POLICY = "Content-Security-Policy";

    private static final String OF_PAGES = String.join(
            "; ",
            "default-src 'self'",
            // Vaadin's client does not start without unsafe-eval
            "script-src 'self' 'nonce-%s' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            // the signs of Vaadin's upload field are a font inside its script
            "font-src 'self' data:",
            "base-uri 'self'",
            "object-src 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'");

    private static final String OF_CALLS = "default-src 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS = String.join(
            ", ",
            "camera=()",
            "microphone=()",
            "geolocation=()",
            "payment=()",
            "usb=()",
            "serial=()",
            "display-capture=()",
            "browsing-topics=()");

    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecurityHeaders() {}

    static void ofCalls(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(OF_CALLS));
    }

    /**
     * Vaadin forwards to its own servlet, and headers that are written at the end reach no such page: these are written
     * at the start. Only caching waits, because pages, pictures and documents decide it themselves.
     */
    static void ofPages(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(SecurityHeaders::writePolicy)
                .addObjectPostProcessor(EAGERLY);
    }

    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private static void common(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
    }

    private static void writePolicy(HttpServletRequest request, HttpServletResponse response) {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        request.setAttribute(NONCE, nonce);
        response.setHeader(POLICY, OF_PAGES.replace("%s", nonce));
    }
}
