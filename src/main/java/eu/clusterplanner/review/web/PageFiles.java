package eu.clusterplanner.review.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Gives script and style of the light page. A browser asks each time whether they changed, so that never parts of two
 * editions meet; Vaadin would let it keep them for an hour.
 */
@Configuration(proxyBeanMethods = false)
class PageFiles {

    private static final int WITH_CONTROLLERS = 0;

    @Bean
    ResourceHttpRequestHandler reviewPageFiles() {
        ResourceHttpRequestHandler files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new ClassPathResource("META-INF/resources/review/")));
        files.setCacheControl(CacheControl.noCache());
        return files;
    }

    @Bean
    HandlerMapping reviewPageFilesMapping(ResourceHttpRequestHandler reviewPageFiles) {
        return new SimpleUrlHandlerMapping(
                Map.of("/review/*.js", reviewPageFiles, "/review/*.css", reviewPageFiles), WITH_CONTROLLERS);
    }
}
