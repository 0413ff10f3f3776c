package eu.clusterplanner.identity.web;

import eu.clusterplanner.shared.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem details (RFC 9457) where no controller can. */
@Component
class Problems {

    private final JsonMapper json;
    private final Texts texts = Texts.english();

    Problems(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, HttpStatus status, String key) throws IOException {
        write(response, status, key, Map.of());
    }

    /** Takes title and detail from {@code KEY.title} and {@code KEY.detail}. */
    void write(HttpServletResponse response, HttpStatus status, String key, Map<String, ?> arguments)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.get(key + ".detail", arguments));
        problem.setTitle(texts.get(key + ".title"));
        RequestIdsOfProblems.name(problem);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
