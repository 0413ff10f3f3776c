package eu.clusterplanner.identity.web;

import eu.clusterplanner.identity.PlannerUser;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Something to call in tests of the chain of security. */
@RestController
@Hidden
@RequestMapping("/api/v1/probe")
public class ProbeController {

    @GetMapping
    String whoAmI() {
        return PlannerUser.current().email();
    }

    @GetMapping("/administrators")
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    String forAdministrators() {
        return "well";
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("broken on purpose");
    }

    @PostMapping("/text")
    int length(@RequestBody String body) {
        return body.length();
    }

    @PostMapping("/stream")
    int length(HttpServletRequest request) throws IOException {
        return request.getInputStream().readAllBytes().length;
    }
}
