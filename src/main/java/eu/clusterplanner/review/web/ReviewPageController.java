package eu.clusterplanner.review.web;

import eu.clusterplanner.shared.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Gives the light page on which reviewers answer; all else its script asks for. */
@Controller
class ReviewPageController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final JsonMapper json;
    private final String page;

    ReviewPageController(JsonMapper json) {
        this.json = json;
        try (InputStream in = Objects.requireNonNull(ReviewPageController.class.getResourceAsStream("page.html"))) {
            page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(path = "/review", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    ResponseEntity<String> page(Locale browser, CsrfToken token) {
        Texts texts = PageTexts.wanted(browser);
        Map<String, String> words = Map.of(
                "{language}", texts.written().getLanguage(),
                "{title}", HtmlUtils.htmlEscape(texts.get("review.page.title") + " – " + texts.get("shell.product")),
                "{wait}", HtmlUtils.htmlEscape(texts.get("review.page.wait")),
                "{script}", HtmlUtils.htmlEscape(texts.get("review.page.script")),
                "{header}", token.getHeaderName(),
                "{token}", token.getToken(),
                "{texts}", json.writeValueAsString(PageTexts.of(texts)).replace("<", "\\u003c"));
        String filled = page;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return ResponseEntity.ok().contentType(HTML).body(filled);
    }
}
