package eu.clusterplanner.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies over 20 MB: at once where the call says how long it is, else while it is read. */
class ApiBodyLimit extends OncePerRequestFilter {

    static final long MOST_BYTES = 20L * 1024 * 1024;

    private final Problems problems;

    ApiBodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(response);
            return;
        }
        LimitedRequest limited = new LimitedRequest(request, MOST_BYTES);
        try {
            chain.doFilter(limited, response);
        } catch (ServletException | IOException | RuntimeException e) {
            if (!limited.exceeded()) {
                throw e;
            }
        }
        // whatever became of the exception on its way: a controller may have answered 400 for it
        if (limited.exceeded() && !response.isCommitted()) {
            response.reset();
            refuse(response);
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "identity.problem.too-large");
    }
}
