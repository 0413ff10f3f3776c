package eu.clusterplanner.identity.web;

import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;

/** A call whose body is sent in chunks, so that nobody knows its length before. */
class UnannouncedRequest extends MockHttpServletRequest {

    UnannouncedRequest(MockHttpServletRequest request) {
        super(request.getServletContext(), request.getMethod(), request.getRequestURI());
        request.getHeaderNames()
                .asIterator()
                .forEachRemaining(name -> addHeader(name, Objects.requireNonNull(request.getHeader(name))));
        setContent(request.getContentAsByteArray());
        setContentType(request.getContentType());
    }

    @Override
    public int getContentLength() {
        return -1;
    }

    @Override
    public long getContentLengthLong() {
        return -1;
    }
}
