package eu.clusterplanner.identity.web;

import java.util.List;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;

/** Nothing is cached that does not say otherwise; a class of its own, since a filter's class runs once a request. */
final class UsualCaching extends HeaderWriterFilter {

    UsualCaching() {
        super(List.of(new CacheControlHeadersWriter()));
    }
}
