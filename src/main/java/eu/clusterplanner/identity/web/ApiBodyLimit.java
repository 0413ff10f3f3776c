package eu.clusterplanner.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies over 20 MB. A body whose length is not announced is read here, up to that many bytes: once a
 * controller has begun to answer it would be too late.
 */
class ApiBodyLimit extends OncePerRequestFilter {

    static final int MOST_BYTES = 20 * 1024 * 1024;

    private final ApiRefusals refusals;

    ApiBodyLimit(ApiRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long announced = request.getContentLengthLong();
        if (announced >= 0) {
            passOn(announced <= MOST_BYTES, request, response, chain);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        passOn(body.length <= MOST_BYTES, new ReadRequest(request, body), response, chain);
    }

    private void passOn(boolean acceptable, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (acceptable) {
            chain.doFilter(request, response);
        } else {
            refusals.tooLarge(response);
        }
    }
}
