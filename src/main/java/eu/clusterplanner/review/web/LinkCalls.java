package eu.clusterplanner.review.web;

import eu.clusterplanner.identity.BrowserSignIn;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.review.ReviewRefusedException;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewerService;
import eu.clusterplanner.review.ReviewerService.Linked;
import eu.clusterplanner.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door of people without an account. To look changes nothing, because programs that look for harm open links before
 * people do; a person begins.
 */
@RestController
@RequestMapping(path = "/review", consumes = MediaType.APPLICATION_JSON_VALUE)
class LinkCalls {

    private final ReviewerService reviewers;
    private final BrowserSignIn browser;

    LinkCalls(ReviewerService reviewers, BrowserSignIn browser) {
        this.reviewers = reviewers;
        this.browser = browser;
    }

    /** The secret at the end of a link. */
    record Token(@Nullable String token) {}

    /**
     * What a link is for, in words.
     *
     * @param signedIn says who is signed in with an account in this browser; null: nobody
     */
    record Look(
            String language,
            Map<String, String> texts,
            String title,
            String who,
            String deadline,
            UUID partnership,
            UUID round,
            @Nullable String signedIn) {}

    @PostMapping("/look")
    Look look(@RequestBody Token given, @AuthenticationPrincipal @Nullable Object user) {
        Linked linked = reviewers.look(secret(given)).orElseThrow(LinkCalls::over);
        Texts texts = Texts.in(Locale.of(linked.language()));
        ReviewRound round = linked.round();
        return new Look(
                texts.written().getLanguage(),
                PageTexts.of(texts),
                round.title(),
                texts.get("review.page.who", Map.of("name", linked.name(), "partner", linked.seat())),
                RoundWords.until(round, texts),
                round.partnership().value(),
                round.id().value(),
                user instanceof PlannerUser person ? texts.get("review.page.signed-in", "name", person.name()) : null);
    }

    /** Goes on as the guest of that link; not where a person is signed in, whose texts may not be stored yet. */
    @PostMapping("/begin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void begin(
            @RequestBody Token given,
            @AuthenticationPrincipal @Nullable Object user,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (user instanceof PlannerUser) {
            throw new ErrorResponseException(HttpStatus.CONFLICT);
        }
        try {
            browser.begin(reviewers.begin(secret(given)), request, response);
        } catch (ReviewRefusedException refused) {
            throw over();
        }
    }

    private static String secret(Token given) {
        return given.token() == null ? "" : given.token();
    }

    private static ErrorResponseException over() {
        return new ErrorResponseException(HttpStatus.NOT_FOUND);
    }
}
