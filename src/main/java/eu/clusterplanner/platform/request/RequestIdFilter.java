package eu.clusterplanner.platform.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its id before anything else sees it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = RequestId.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = request.getAttribute(ATTRIBUTE) instanceof String known
                ? known
                : RequestId.of(request.getHeader(RequestId.HEADER));
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(RequestId.HEADER, id);
        try (var told = MDC.putCloseable(RequestId.NAME, id)) {
            chain.doFilter(request, response);
        }
    }

    /** Pages of errors too, which may be made from an empty answer. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Answers that are finished on another thread. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
