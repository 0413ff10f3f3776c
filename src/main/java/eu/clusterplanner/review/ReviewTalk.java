package eu.clusterplanner.review;

import eu.clusterplanner.discussion.CommentThread;
import eu.clusterplanner.discussion.DiscussionRefusedException;
import eu.clusterplanner.discussion.Discussions;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.discussion.Suggestion;
import eu.clusterplanner.discussion.SuggestionService;
import eu.clusterplanner.discussion.Suggestions;
import eu.clusterplanner.notification.Author;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.review.ReviewRefusedException.Reason;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.field.TypedValues;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what reviewers say beside the records: wishes and objections as threads, other wordings as suggestions. */
@Component
class ReviewTalk {

    private final Discussions discussions;
    private final Suggestions suggestions;
    private final SuggestionService deciding;
    private final ReviewReading reading;
    private final Records records;
    private final Clock clock;

    ReviewTalk(
            Discussions discussions,
            Suggestions suggestions,
            SuggestionService deciding,
            ReviewReading reading,
            Records records,
            Clock clock) {
        this.discussions = discussions;
        this.suggestions = suggestions;
        this.deciding = deciding;
        this.reading = reading;
        this.records = records;
        this.clock = clock;
    }

    /** What cannot be suggested, and why; nothing is stored. */
    static final class NotSuggestedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        NotSuggestedException(Problem problem) {
            super(problem.textKey());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /**
     * The thread about a wish or an objection: the one before, which is open again, or a new one; none for a document. It
     * is solved when the answer is another one.
     */
    @Nullable
    UUID thread(Reviewer reviewer, ReviewItem item, ReviewSeat seat, GivenAnswer given, @Nullable UUID before) {
        RecordId subject = item.subject();
        if (subject == null) {
            return before;
        }
        if (!given.vote().needsReason()) {
            takenBack(reviewer, seat, given, before);
            return before;
        }
        ReviewRound round = reviewer.round();
        Texts texts = Texts.english();
        String text = texts.get(
                "review.thread",
                Map.of(
                        "number", round.number(),
                        "partner", seat.label(),
                        "vote", texts.get(given.vote().textKey()),
                        "reason", given.reason().strip()));
        Author author = author(reviewer);
        if (before == null) {
            return discussions
                    .open(round.partnership(), new Subject(item.kind(), subject, null), text, author)
                    .value();
        }
        discussions.reply(round.partnership(), new RecordId(before), text, author);
        discussions.reopen(round.partnership(), new RecordId(before));
        return before;
    }

    private void takenBack(Reviewer reviewer, ReviewSeat seat, GivenAnswer given, @Nullable UUID before) {
        PartnershipId partnership = reviewer.round().partnership();
        Texts texts = Texts.english();
        String text = texts.get(
                "review.thread.now",
                Map.of(
                        "number", reviewer.round().number(),
                        "partner", seat.label(),
                        "vote", texts.get(given.vote().textKey())));
        Stream.ofNullable(before)
                .flatMap(id -> discussions.find(partnership, List.of(new RecordId(id))).stream())
                .filter(CommentThread::open)
                .forEach(thread -> {
                    discussions.reply(partnership, thread.id(), text, author(reviewer));
                    discussions.solve(partnership, thread.id(), author(reviewer));
                });
    }

    /** What the manager says to it; the thread is solved. */
    void settled(ReviewRound round, ReviewAnswer answer, String words, Author manager) {
        if (answer.thread() != null) {
            RecordId thread = new RecordId(answer.thread());
            discussions.reply(round.partnership(), thread, words, manager);
            discussions.solve(round.partnership(), thread, manager);
        }
    }

    /**
     * The suggestion that goes with an answer now: a new one in the place of the one before, or the one before; with
     * another answer than a wish or an objection it is taken back, where nobody has decided about it. Throws as
     * {@link #suggest}.
     */
    @Nullable
    UUID suggestion(Reviewer reviewer, ReviewItem item, GivenAnswer given, @Nullable UUID before) {
        GivenAnswer.Suggested suggested = given.suggested();
        if (suggested == null && given.vote().needsReason()) {
            return before;
        }
        boolean takenBack = before != null
                && suggestions.withdraw(reviewer.round().partnership(), new RecordId(before), author(reviewer));
        if (suggested != null) {
            return suggest(reviewer, item, suggested, given.reason().strip());
        }
        return takenBack ? null : before;
    }

    /**
     * The suggestion that goes with an answer.
     *
     * @throws NotSuggestedException where the property does not take what was typed
     * @throws ReviewRefusedException where the record is gone
     */
    private UUID suggest(Reviewer reviewer, ReviewItem item, GivenAnswer.Suggested suggested, String note) {
        RecordId subject = Optional.ofNullable(item.subject()).orElseThrow(ReviewTalk::gone);
        boolean offered =
                item.frozen().stream().anyMatch(word -> suggested.property().equals(word.suggestible()));
        if (!offered) {
            throw new NotSuggestedException(Problem.of("form"));
        }
        ReviewRound round = reviewer.round();
        Author author = author(reviewer);
        // what is under review is read as whoever opened it: a guest may read nothing else
        Actor opener = Actor.person(Optional.ofNullable(round.openedBy()).orElseThrow(ReviewTalk::gone));
        return Actors.callAs(opener, () -> {
            RecordRow row =
                    records.find(round.partnership(), item.kind(), subject).orElseThrow(ReviewTalk::gone);
            Property property = row.kind().property(suggested.property());
            Object value = value(round.partnership(), row, property, suggested.text());
            return propose(round, new Subject(item.kind(), subject, property.name()), value, row, note, author);
        });
    }

    private @Nullable Object value(PartnershipId partnership, RecordRow row, Property property, String typed) {
        PropertyColumn.Typed meant =
                new TypedValues(records, partnership, Texts.english(), clock).read(row, property, typed);
        if (meant.problem() != null) {
            throw new NotSuggestedException(meant.problem());
        }
        return meant.value();
    }

    private UUID propose(
            ReviewRound round, Subject subject, @Nullable Object value, RecordRow row, String note, Author author) {
        try {
            return suggestions
                    .propose(
                            round.partnership(),
                            subject,
                            value,
                            row.value(Objects.requireNonNull(subject.property())),
                            note.strip(),
                            author)
                    .value();
        } catch (InvalidValueException refused) {
            throw new NotSuggestedException(refused.problem());
        } catch (DiscussionRefusedException refused) {
            throw new NotSuggestedException(new Problem(refused.reason().textKey(), Map.of()));
        }
    }

    /** Suggestions that went with answers, by their ids, as the one who acts may read the plan. */
    Map<UUID, SuggestedWord> suggestions(PartnershipId partnership, Collection<ReviewAnswer> answers) {
        List<Suggestion> found = suggestions.find(
                partnership,
                answers.stream()
                        .map(ReviewAnswer::suggestion)
                        .filter(Objects::nonNull)
                        .map(RecordId::new)
                        .toList());
        FrozenWords words = reading.words(partnership, found.stream().map(Suggestion::kind));
        Map<UUID, SuggestedWord> said = new HashMap<>();
        for (Suggestion each : found) {
            String property = each.property();
            if (each.record() != null && property != null) {
                RecordRow row = words.find(each.kind(), each.record()).orElse(null);
                said.put(each.id().value(), suggested(words, each, property, row));
            }
        }
        return said;
    }

    private static SuggestedWord suggested(
            FrozenWords words, Suggestion made, String property, @Nullable RecordRow row) {
        return new SuggestedWord(
                made,
                "record." + made.kind() + "." + property,
                row == null ? "" : words.say(made.kind(), property, row.value(property)),
                words.say(made.kind(), property, made.value()),
                row);
    }

    /** Makes the change that went with an answer, as the manager who saw these words. */
    void accept(PartnershipId partnership, ReviewAnswer answer, SuggestedWord seen) {
        RecordId id = seen.suggestion().id();
        ReviewService.refuse(!id.value().equals(answer.suggestion()), Reason.CHANGED_MEANWHILE);
        deciding.accept(partnership, id, seen.seen());
    }

    /** Declines what went with an answer, where it is still open. */
    void decline(PartnershipId partnership, ReviewAnswer answer, String reason) {
        if (answer.suggestion() == null) {
            return;
        }
        suggestions.find(partnership, List.of(new RecordId(answer.suggestion()))).stream()
                .filter(Suggestion::open)
                .forEach(open -> deciding.decline(partnership, open.id(), reason));
    }

    private static Author author(Reviewer reviewer) {
        SeatHolder holder = reviewer.holder();
        return holder.account() != null
                ? Author.person(holder.account())
                : new Author(Actors.current().orElseThrow(), holder.name());
    }

    private static ReviewRefusedException gone() {
        return new ReviewRefusedException(Reason.SUBJECT_GONE);
    }
}
