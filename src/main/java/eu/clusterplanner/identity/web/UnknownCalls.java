package eu.clusterplanner.identity.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers calls that no other controller knows; without it they would reach Vaadin, which begins a session. */
@RestController
@Hidden
class UnknownCalls {

    private final Problems problems;

    UnknownCalls(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/api/**")
    void notFound(HttpServletResponse response) throws IOException {
        problems.write(response, HttpStatus.NOT_FOUND, "identity.problem.unknown");
    }
}
