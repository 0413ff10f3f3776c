package eu.clusterplanner.review.web;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.GuestUser;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.platform.Acting;
import eu.clusterplanner.platform.mail.Outbox;
import eu.clusterplanner.review.GivenAnswer;
import eu.clusterplanner.review.ReviewFile;
import eu.clusterplanner.review.ReviewNotFoundException;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewerService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the light page of a reviewer reads and stores, for whoever is signed in: a person of the team, or a guest. */
@RestController
@RequestMapping("/review")
class ReviewCalls {

    private final ReviewerService reviewers;
    private final AccountDirectory accounts;
    private final Outbox outbox;

    ReviewCalls(ReviewerService reviewers, AccountDirectory accounts, Outbox outbox) {
        this.reviewers = reviewers;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** The review; guests need not name the one of their link. */
    @GetMapping(path = "/data", produces = MediaType.APPLICATION_JSON_VALUE)
    PageData data(
            @RequestParam(required = false) @Nullable UUID partnership,
            @RequestParam(required = false) @Nullable UUID round,
            @AuthenticationPrincipal Object user) {
        if (partnership == null || round == null) {
            ReviewRound own = own(user);
            return page(own.partnership(), own.id(), user);
        }
        return page(new PartnershipId(partnership), new RecordId(round), user);
    }

    /** Stores answers, each for itself, as often as they come. */
    @PostMapping(
            path = "/answers",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    AnswersStored answers(@RequestBody AnswersGiven given, @AuthenticationPrincipal Object user) {
        // answers that wait in a browser are sent as their own person, or not at all
        if (given.person() != null && !given.person().equals(person(user))) {
            throw new ErrorResponseException(HttpStatus.CONFLICT);
        }
        List<GivenAnswer> answers = given.checked();
        return AnswersStored.of(reviewers.answer(given.partnershipId(), given.roundId(), answers), texts(user));
    }

    @GetMapping("/file/{partnership}/{round}/{file}")
    ResponseEntity<byte[]> file(@PathVariable UUID partnership, @PathVariable UUID round, @PathVariable UUID file) {
        ReviewFile.Content found =
                reviewers.file(new PartnershipId(partnership), new RecordId(round), new RecordId(file));
        ContentDisposition shown = ContentDisposition.inline()
                .filename(found.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.file().contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(found.bytes());
    }

    @ExceptionHandler
    ErrorResponseException notFound(ReviewNotFoundException e) {
        return new ErrorResponseException(HttpStatus.NOT_FOUND);
    }

    private PageData page(PartnershipId partnership, RecordId round, Object user) {
        return new PageWriting(reviewers.page(partnership, round), texts(user)).write(person(user), outbox.open());
    }

    private ReviewRound own(Object user) {
        if (user instanceof GuestUser guest) {
            return reviewers.ofGuest(guest).orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        }
        throw new ErrorResponseException(HttpStatus.NOT_FOUND);
    }

    private static String person(Object user) {
        return ((Acting) user).actor().asText();
    }

    private Texts texts(Object user) {
        Locale language = switch (user) {
            case GuestUser guest -> guest.language();
            case PlannerUser person ->
                accounts.find(person.id()).map(Account::language).orElse(Locale.ENGLISH);
            default -> Locale.ENGLISH;
        };
        return Texts.in(language);
    }
}
