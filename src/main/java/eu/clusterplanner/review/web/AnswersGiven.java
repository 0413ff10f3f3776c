package eu.clusterplanner.review.web;

import eu.clusterplanner.review.GivenAnswer;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * Answers as a browser sends them: nothing of it is sure to be there.
 *
 * @param person who gave them, see {@link PageData#person}; null: whoever is signed in
 */
record AnswersGiven(
        @Nullable UUID partnership,
        @Nullable UUID round,
        @Nullable String person,
        @Nullable List<@Nullable Given> answers) {

    private static final int MOST = 1000;

    /** One answer. */
    record Given(
            @Nullable UUID item,
            @Nullable UUID seat,
            @Nullable Vote vote,
            @Nullable String reason,
            @Nullable Integer edition,
            @Nullable Integer known,
            @Nullable Suggested suggested) {}

    /** Another wording, date or lead. */
    record Suggested(@Nullable String property, @Nullable String text) {}

    PartnershipId partnershipId() {
        return new PartnershipId(there(partnership));
    }

    RecordId roundId() {
        return new RecordId(there(round));
    }

    /** Throws a refusal (400) where something is missing, or it is more than anybody answers at once. */
    List<GivenAnswer> checked() {
        List<@Nullable Given> given = there(answers);
        if (given.size() > MOST) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        }
        return given.stream().map(each -> answer(there(each))).toList();
    }

    private static GivenAnswer answer(Given given) {
        return new GivenAnswer(
                new RecordId(there(given.item())),
                new RecordId(there(given.seat())),
                there(given.vote()),
                given.reason() == null ? "" : given.reason(),
                there(given.edition()),
                given.known() == null ? 0 : given.known(),
                suggested(given.suggested()));
    }

    private static GivenAnswer.@Nullable Suggested suggested(@Nullable Suggested suggested) {
        return suggested == null
                ? null
                : new GivenAnswer.Suggested(there(suggested.property()), there(suggested.text()));
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        }
        return value;
    }
}
