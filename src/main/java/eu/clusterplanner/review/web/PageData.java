package eu.clusterplanner.review.web;

import eu.clusterplanner.review.ItemResult;
import eu.clusterplanner.review.ReviewAnswer.Settled;
import eu.clusterplanner.review.analysis.Vote;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as the script shows it, in the language of whoever answers.
 *
 * @param texts by their keys, see {@link PageTexts}
 * @param person who reads it: answers that wait in a browser belong to that person
 * @param receipt whether a receipt comes by mail
 */
record PageData(
        String language,
        Map<String, String> texts,
        String person,
        String name,
        Round round,
        List<Seat> seats,
        List<Item> items,
        boolean receipt) {

    /**
     * The review itself.
     *
     * @param now what is possible now, until when
     */
    record Round(
            UUID id,
            UUID partnership,
            String acronym,
            String partnershipName,
            String title,
            @Nullable String message,
            String now,
            boolean takesAnswers,
            boolean takesObjections) {}

    /**
     * For whom somebody answers.
     *
     * @param proxy as whose proxy, in words; null: the own place
     * @param rule sentences
     */
    record Seat(UUID id, String label, @Nullable String proxy, List<String> rule) {}

    /**
     * One thing to decide on.
     *
     * @param what the kind of thing, in a word
     * @param discuss marked by the manager
     * @param edited what was edited since it was frozen
     * @param answers by seat
     */
    record Item(
            UUID id,
            String what,
            String title,
            int edition,
            boolean discuss,
            @Nullable ItemResult result,
            @Nullable String note,
            List<Word> words,
            List<Word> edited,
            Map<UUID, Answer> answers,
            List<File> files) {}

    /**
     * One line.
     *
     * @param property where another wording can be suggested; else null
     * @param before what stood there; null: the same
     */
    record Word(
            String label,
            @Nullable String property,
            String value,
            @Nullable String before) {}

    /**
     * What was answered.
     *
     * @param version to be named by whoever answers anew
     * @param again asked once more since
     */
    record Answer(
            Vote vote,
            @Nullable String reason,
            int edition,
            int version,
            String givenBy,
            boolean again,
            @Nullable Settled settled,
            @Nullable String reply) {}

    /** A document under review, by its address below the page. */
    record File(String name, String address) {}
}
