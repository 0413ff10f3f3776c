package eu.clusterplanner.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.clusterplanner.discussion.CommentReading;
import eu.clusterplanner.discussion.Suggestion;
import eu.clusterplanner.discussion.SuggestionReading;
import eu.clusterplanner.identity.GuestUser;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.history.HistoryMoments;
import eu.clusterplanner.record.history.Undo;
import eu.clusterplanner.review.ReviewRefusedException.Reason;
import eu.clusterplanner.review.analysis.Verdict;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.review.analysis.VotingRule;
import eu.clusterplanner.review.analysis.VotingRule.Majority;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PdfFile;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;

@PlannerTest
class ReviewServiceTest {

    @Autowired
    ReviewService reviews;

    @Autowired
    ReviewerService reviewers;

    @Autowired
    ReviewActs acts;

    @Autowired
    ReviewDecisions decisions;

    @Autowired
    ReviewClock reviewClock;

    @Autowired
    DecisionLog log;

    @Autowired
    CommentReading comments;

    @Autowired
    SuggestionReading suggested;

    @Autowired
    Records records;

    @Autowired
    Undo undo;

    @Autowired
    List<HistoryMoments> moments;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transaction;

    ReviewExample example;
    RecordId round = RecordId.next();
    List<Mail> mails = List.of();

    @BeforeEach
    void three_proposed_actions() {
        example = ReviewExample.write(accounts, partnerships, records);
    }

    @Test
    void opening_freezes_the_actions_and_tells_everybody_what_silence_means() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));

        assertThat(statuses()).containsOnly("IN_REVIEW");
        assertThat(mails).extracting(Mail::recipient).hasSize(3).contains("guest@example.org");
        Mail mail = mails.getLast();
        assertThat(mail.letter().plain())
                .contains("If you do not answer, Cluster SCS abstains.", "Please look at the costs.", "(Brussels)");
        assertThat(mail.letter().plain().split("\\s+")).hasSizeLessThan(140);
        assertThat(mail.replyTo()).isNotNull().extracting(Mail.ReplyTo::email).isEqualTo(example.manager.email());
        change(0, "title", "Joint training of trainers");
        ReviewBoard board = reviews.board(example.partnership, round);
        assertThat(board.contents().items().getFirst().title()).isEqualTo("A1 Joint training");
        assertThat(board.edited().get(item(0).id()))
                .extracting(ItemWord::before)
                .containsExactly("Joint training");
    }

    @Test
    void what_is_missing_or_impossible_is_refused_and_nothing_is_stored() {
        NewReview good = example.review(ReviewExample.rule(Majority.SIMPLE, 0), today());
        assertRefused(
                Reason.TITLE_MISSING,
                new NewReview(
                        " ",
                        "",
                        good.subjects(),
                        good.seats(),
                        null,
                        good.rule(),
                        false,
                        good.day(),
                        good.time(),
                        good.zone()));
        assertRefused(
                Reason.NOTHING_CHOSEN,
                new NewReview(
                        "A",
                        "",
                        List.of(),
                        good.seats(),
                        null,
                        good.rule(),
                        false,
                        good.day(),
                        good.time(),
                        good.zone()));
        assertRefused(
                Reason.TOO_FEW_DAYS,
                new NewReview(
                        "A",
                        "",
                        good.subjects(),
                        good.seats(),
                        null,
                        good.rule(),
                        false,
                        today().plusDays(1),
                        good.time(),
                        good.zone()));
        assertRefused(
                Reason.SEAT_TWICE,
                new NewReview(
                        "A",
                        "",
                        good.subjects(),
                        List.of(good.seats().getFirst(), good.seats().getFirst()),
                        null,
                        good.rule(),
                        false,
                        good.day(),
                        good.time(),
                        good.zone()));
        assertRefused(
                Reason.PERSON_UNKNOWN,
                new NewReview(
                        "A",
                        "",
                        good.subjects(),
                        List.of(example.seat("SCS", NewReview.Holder.of(example.reviewer.id()))),
                        null,
                        good.rule(),
                        false,
                        good.day(),
                        good.time(),
                        good.zone()));
        assertRefused(
                Reason.SUBJECT_GONE,
                new NewReview(
                        "A",
                        "",
                        List.of(new NewReview.Subject("assessment", RecordId.next(), false)),
                        good.seats(),
                        null,
                        good.rule(),
                        false,
                        good.day(),
                        good.time(),
                        good.zone()));
        assertThat(reviews.list(example.partnership)).isEmpty();
        assertThat(statuses()).containsOnly("PROPOSED");
        open(good.rule());
        assertRefused(Reason.ALREADY_IN_REVIEW, good);
    }

    @Test
    void a_link_opens_this_review_alone_and_changes_nothing_by_being_opened() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        String token = ReviewExample.token(mails.getLast());

        assertThat(reviewers.look(token)).isPresent();
        guest(token);
        ReviewerPage page = page();
        assertThat(page.seats()).extracting(ReviewSeat::label).containsExactly("Cluster SCS");
        assertThat(page.items())
                .flatExtracting(ReviewerPage.Item::words)
                .extracting(ItemWord::value)
                .contains("Joint training")
                .noneMatch(value -> value.contains("3,000"));
        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> reviews.board(example.partnership, round));
        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> records.list(example.partnership, "action"));
        assertThatExceptionOfType(ReviewNotFoundException.class)
                .isThrownBy(() -> reviewers.page(example.partnership, RecordId.next()));
        clock.forward(Duration.ofDays(60));
        assertThat(reviewers.look(token)).isEmpty();
        assertThatExceptionOfType(ReviewNotFoundException.class).isThrownBy(this::page);
    }

    @Test
    void answers_are_stored_one_by_one_and_the_last_one_ends_the_seat() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        as(example.reviewer);
        assertThat(reviews.waiting(example.partnership)).isEqualTo(1);
        ReviewerPage page = page();

        List<AnswerOutcome> outcomes = answer(
                ReviewExample.one(page, page.items().get(0), Vote.AGREE, ""),
                ReviewExample.one(page, page.items().get(1), Vote.OBJECT, " "));
        assertThat(outcomes).extracting(AnswerOutcome::problem).containsExactly(null, problem(Reason.REASON_MISSING));
        assertThat(page().seats().getFirst().doneAt()).isNull();
        answer(
                ReviewExample.one(page, page.items().get(1), Vote.OBJECT, "Too dear"),
                ReviewExample.one(page, page.items().get(2), Vote.MEETING, ""));
        assertThat(page().seats().getFirst().doneAt()).isNotNull();
        assertThat(reviews.waiting(example.partnership)).isZero();
        answer(ReviewExample.one(page, page.items().get(1), Vote.WISH, "Cheaper, please"));
        assertThat(page().items().get(1).answers().values())
                .extracting(ReviewAnswer::vote)
                .containsExactly(Vote.WISH);

        as(accounts.create("Stranger"));
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(this::page);
        as(example.contributor);
        RecordId notMine = page.seats().getFirst().id();
        ReviewerPage own = page();
        List<AnswerOutcome> foreign = reviewers.answer(
                example.partnership,
                round,
                List.of(new GivenAnswer(own.items().getFirst().item().id(), notMine, Vote.AGREE, "", 1, 0, null)));
        assertThat(foreign).noneMatch(AnswerOutcome::stored);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reviews.board(example.partnership, round));
    }

    @Test
    void an_objection_is_taken_up_and_only_those_concerned_are_asked_again() throws IOException {
        open(ReviewExample.rule(Majority.UNANIMITY, 0));
        as(example.reviewer);
        answer(ReviewExample.all(page(), Vote.AGREE, ""));
        as(example.contributor);
        ReviewerPage page = page();
        answer(ReviewExample.one(page, page.items().getFirst(), Vote.OBJECT, "Too late in the year"));
        as(example.manager);
        change(0, "title", "Joint training in spring");
        acts.settle(example.partnership, round, given(0, seat("PACK")), ReviewAnswer.Settled.TAKEN_UP, "Moved");

        List<Mail> again = acts.askAgain(example.partnership, round, item(0).id(), false);

        assertThat(again).extracting(Mail::recipient).containsExactly(example.contributor.email());
        as(example.contributor);
        ReviewerPage.Item changed = page().items().getFirst();
        assertThat(changed.item().edition()).isEqualTo(2);
        assertThat(changed.words())
                .filteredOn(ItemWord::changed)
                .extracting(ItemWord::before)
                .containsExactly("Joint training");
        assertThat(answer(ReviewExample.one(page, page.items().getFirst(), Vote.AGREE, "")))
                .extracting(AnswerOutcome::problem)
                .containsExactly(problem(Reason.CHANGED_MEANWHILE));
        answer(ReviewExample.one(page(), page().items().getFirst(), Vote.AGREE, ""));
        as(example.manager);
        ReviewContents contents = reviews.board(example.partnership, round).contents();
        assertThat(contents.answersTo(item(0).id()))
                .extracting(ReviewAnswer::edition)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(contents.tally(item(0).id()).forIt()).isEqualTo(2);
        assertThat(contents.earlierTo(item(0).id()))
                .extracting(ReviewAnswer::reason, ReviewAnswer::reply)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Too late in the year", "Moved"));
        clock.forward(Duration.ofDays(8));
        close(new Closing(item(1).id(), ItemResult.MEETING, ""), new Closing(item(2).id(), ItemResult.MEETING, ""));
        assertThat(minutes()).contains("Too late in the year", "(then answered", "Moved");
    }

    @Test
    void closing_decides_by_the_rule_and_writes_the_log_for_ever() throws IOException {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        as(example.reviewer);
        ReviewerPage page = page();
        answer(
                ReviewExample.one(page, page.items().get(0), Vote.AGREE, ""),
                ReviewExample.one(page, page.items().get(1), Vote.AGREE, ""),
                ReviewExample.one(page, page.items().get(2), Vote.OBJECT, "Not needed"));
        as(example.contributor);
        answer(ReviewExample.all(page(), Vote.AGREE, ""));
        as(example.manager);
        assertThatExceptionOfType(ReviewRefusedException.class)
                .isThrownBy(() -> close())
                .extracting(ReviewRefusedException::reason)
                .isEqualTo(Reason.STILL_TIME);
        clock.forward(Duration.ofDays(8));

        List<Mail> told = close(new Closing(item(1).id(), ItemResult.MEETING, "Money is open"));

        assertThat(told).hasSize(3);
        assertThat(statuses()).containsExactly("AGREED", "PROPOSED", "PROPOSED");
        assertThat(log.list(example.partnership))
                .extracting(Decision::outcome)
                .containsExactlyInAnyOrder(
                        Decision.Outcome.CHOSEN, Decision.Outcome.POSTPONED, Decision.Outcome.NOT_AGREED);
        Decision decision = log.list(example.partnership).stream()
                .filter(each -> each.outcome() == Decision.Outcome.NOT_AGREED)
                .findFirst()
                .orElseThrow();
        assertThat(decision.votes())
                .extracting(Decision.PartnerVote::partner, Decision.PartnerVote::vote)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Cluster NP", Vote.OBJECT),
                        org.assertj.core.groups.Tuple.tuple("Cluster SCS", null));
        assertThat(moments)
                .flatExtracting(each -> each.moments(example.partnership))
                .extracting(HistoryMoments.Moment::name)
                .contains("Spring list");
        minutes_are_kept();
        for_ever(decision);
    }

    private void minutes_are_kept() throws IOException {
        List<ReviewFile> files = reviews.board(example.partnership, round).files();
        assertThat(files)
                .extracting(ReviewFile::name)
                .containsExactlyInAnyOrder(
                        "TEST_Minutes-1.pdf",
                        "TEST_Minutes-1.docx",
                        "TEST_Shared-action-list-after-team-review-1.xlsx");
        assertThat(minutes())
                .contains("A2 Mission to Chicago", "Money is open", "Not needed", "For the meeting")
                .contains("2 of 3 partners");
    }

    private String minutes() throws IOException {
        ReviewFile pdf = reviews.board(example.partnership, round).files().stream()
                .filter(file -> file.name().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        try (PdfFile minutes =
                new PdfFile(reviews.file(example.partnership, round, pdf.id()).bytes())) {
            return minutes.text();
        }
    }

    private void for_ever(Decision decision) {
        assertThat(answerAs(example.reviewer)).noneMatch(AnswerOutcome::stored);
        as(example.manager);
        assertThatExceptionOfType(ReviewRefusedException.class).isThrownBy(() -> close());
        assertThatExceptionOfType(ReviewRefusedException.class)
                .isThrownBy(() -> acts.cancel(example.partnership, round));
        assertThatExceptionOfType(ReviewRefusedException.class)
                .isThrownBy(() -> log.remove(example.partnership, decision));
        assertThat(statuses()).containsExactly("AGREED", "PROPOSED", "PROPOSED");
        for (String change : List.of(
                "update review_round set title = 'Other' where id = ?",
                "update review_round set state = 'OPEN', closed_at = null where id = ?",
                "update review_item set note = 'Other' where round_id = ?",
                "update review_seat set reminders = 3 where round_id = ?",
                "update review_holder set opened_at = now() where seat_id in (select id from review_seat where round_id = ?)",
                "update review_answer set answer = 'ABSTAIN' where item_id in"
                        + " (select id from review_item where round_id = ?)",
                "update decision set reason = 'Other' where round_id = ?",
                "delete from review_answer where item_id in (select id from review_item where round_id = ?)",
                "delete from review_file where round_id = ?",
                "delete from decision where round_id = ?",
                "delete from review_round where id = ?")) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .as(change)
                    .isThrownBy(() -> execute(change, round));
        }
        accounts.delete(example.reviewer);
        execute("delete from partner where id = ?", example.plan.id("NP"));
        assertThat(reviews.board(example.partnership, round).contents().seats())
                .extracting(ReviewSeat::label)
                .contains("Cluster NP");
        execute("delete from partnership where id = ?", new RecordId(example.partnership.value()));
        assertThat(database.fetch("select 1 from review_round where id = ?", round.value()))
                .isEmpty();
    }

    @Test
    void taking_back_passes_over_what_a_review_did() {
        change(0, "title", "Joint training, shorter");
        String own = undo.last(example.partnership).orElseThrow();

        open(ReviewExample.rule(Majority.SIMPLE, 0));

        assertThat(undo.last(example.partnership)).contains(own);
    }

    @Test
    void who_has_left_the_team_or_is_blocked_gets_no_mail_of_it() {
        open(ReviewExample.rule(Majority.MANAGER, 0));
        transaction.executeWithoutResult(status -> {
            database.execute(
                    "delete from team_member where account_id = ?",
                    example.reviewer.id().value());
            database.execute(
                    "update account set blocked_at = now() where id = ?",
                    example.contributor.id().value());
        });
        clock.forward(Duration.ofDays(8));

        assertThat(close(
                        new Closing(item(0).id(), ItemResult.AGREED, ""),
                        new Closing(item(1).id(), ItemResult.AGREED, ""),
                        new Closing(item(2).id(), ItemResult.AGREED, "")))
                .extracting(Mail::recipient)
                .containsExactly("guest@example.org");
    }

    @Test
    void what_was_agreed_waits_for_objections_and_the_clock_ends_it() {
        open(ReviewExample.rule(Majority.SIMPLE, 5));
        answerAs(example.reviewer);
        answerAs(example.contributor);
        guest(ReviewExample.token(mails.getLast()));
        answer(ReviewExample.all(page(), Vote.AGREE, ""));
        as(example.manager);
        close();
        assertThat(statuses()).containsOnly("IN_REVIEW");
        clock.forward(Duration.ofDays(1));
        as(example.contributor);
        ReviewerPage page = page();
        assertThat(answer(ReviewExample.one(page, page.items().get(1), Vote.AGREE, "")))
                .noneMatch(AnswerOutcome::stored);
        assertThat(answer(ReviewExample.one(page, page.items().get(1), Vote.OBJECT, "The fair was cancelled")))
                .allMatch(AnswerOutcome::stored);
        reviewClock.look();
        as(example.manager);
        assertThat(statuses()).containsOnly("IN_REVIEW");
        clock.forward(Duration.ofDays(5));

        reviewClock.look();
        reviewClock.look();

        assertThat(statuses()).containsExactly("AGREED", "PROPOSED", "AGREED");
        assertThat(log.list(example.partnership)).hasSize(6);
        assertThat(reviews.list(example.partnership))
                .extracting(ReviewRound::state)
                .containsExactly(RoundState.CLOSED);
    }

    @Test
    void the_clock_reminds_once_and_managers_three_times_in_all() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        answerAs(example.reviewer);
        clock.forward(Duration.ofDays(6));

        reviewClock.look();
        reviewClock.look();

        as(example.manager);
        assertThat(reviews.board(example.partnership, round).contents().seats())
                .extracting(ReviewSeat::reminders)
                .containsExactly(0, 1, 1);
        assertThat(acts.remind(example.partnership, round, seat("SCS"))).hasSize(1);
        acts.remind(example.partnership, round, seat("SCS"));
        assertThatExceptionOfType(ReviewRefusedException.class)
                .isThrownBy(() -> acts.remind(example.partnership, round, seat("SCS")));
    }

    @Test
    void a_proxy_answers_with_the_authority_named() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        assertThatExceptionOfType(ReviewRefusedException.class)
                .isThrownBy(() -> acts.setProxy(example.partnership, round, seat("SCS"), seat("NP"), " "));
        acts.setProxy(example.partnership, round, seat("SCS"), seat("NP"), "Letter of 3 May");
        as(example.reviewer);
        ReviewerPage page = page();
        assertThat(page.seats()).extracting(ReviewSeat::label).containsExactly("Cluster NP", "Cluster SCS");
        reviewers.answer(
                example.partnership,
                round,
                List.of(new GivenAnswer(
                        page.items().getFirst().item().id(), page.seats().get(1).id(), Vote.AGREE, "", 1, 0, null)));
        as(example.manager);
        assertThat(reviews.board(example.partnership, round).contents().answers())
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.seat()).isEqualTo(seat("SCS"));
                    assertThat(answer.forSeat()).isEqualTo(seat("NP"));
                    assertThat(answer.givenBy()).isEqualTo("Rita");
                });
    }

    @Test
    void a_review_that_is_taken_back_gives_the_actions_back_and_ends_its_links() {
        change(1, "status", "IDEA");
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        acts.cancel(example.partnership, round);

        assertThat(statuses()).containsExactly("PROPOSED", "IDEA", "PROPOSED");
        assertThat(reviewers.look(ReviewExample.token(mails.getLast()))).isEmpty();
    }

    @Test
    void the_next_review_says_what_changed_since_the_last_one() {
        open(ReviewExample.rule(Majority.MANAGER, 0));
        clock.forward(Duration.ofDays(8));
        assertThatExceptionOfType(ReviewRefusedException.class).isThrownBy(() -> close());
        close(
                new Closing(item(0).id(), ItemResult.NOT_AGREED, "Not yet"),
                new Closing(item(1).id(), ItemResult.AGREED, ""),
                new Closing(item(2).id(), ItemResult.AGREED, ""));
        change(0, "title", "Joint training, shorter");
        open(ReviewExample.rule(Majority.SIMPLE, 0));

        ReviewBoard board = reviews.board(example.partnership, round);
        assertThat(board.words().get(item(0).id()))
                .filteredOn(ItemWord::changed)
                .extracting(ItemWord::before, ItemWord::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Joint training", "Joint training, shorter"));
        assertThat(statuses()).containsExactly("IN_REVIEW", "AGREED", "AGREED");
    }

    @Test
    void an_objection_is_a_thread_and_a_suggestion_that_the_manager_accepts_with_one_act() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        guest(ReviewExample.token(mails.getLast()));
        ReviewerPage page = page();
        RecordId item = page.items().getFirst().item().id();
        RecordId own = page.seats().getFirst().id();

        assertThat(answer(suggest(item, own, "lead", "NOBODY")))
                .extracting(AnswerOutcome::stored)
                .containsExactly(false);
        assertThat(answer(suggest(item, own, "title", "Training for ten"))).allMatch(AnswerOutcome::stored);
        answer(suggest(item, own, "title", "Training for ten"));

        as(example.manager);
        assertThat(comments.of(example.partnership, "action", example.actions.getFirst()))
                .singleElement()
                .satisfies(thread -> assertThat(thread.comments()).hasSize(1));
        ReviewBoard board = reviews.board(example.partnership, round);
        assertThat(board.suggestions().values())
                .extracting(SuggestedWord::now, SuggestedWord::proposed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Joint training", "Training for ten"));
        SuggestedWord seen = board.suggestions().values().iterator().next();
        ReviewAnswer answered = given(0, own);
        change(0, "title", "Training for twelve");
        assertThatExceptionOfType(CollisionException.class)
                .isThrownBy(() -> acts.accept(example.partnership, round, answered, seen));
        change(0, "title", "Joint training");
        guest(ReviewExample.token(mails.getLast()));
        answer(new GivenAnswer(
                item,
                own,
                Vote.OBJECT,
                "Far too few",
                1,
                null,
                new GivenAnswer.Suggested("title", "Training for nine")));
        as(example.manager);
        assertRefused(Reason.CHANGED_MEANWHILE, () -> acts.accept(example.partnership, round, answered, seen));
        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> acts.settle(
                        example.partnership, round, answered, ReviewAnswer.Settled.NOT_TAKEN_UP, "Not possible"));
        guest(ReviewExample.token(mails.getLast()));
        answer(suggest(item, own, "title", "Training for ten"));
        as(example.manager);
        ReviewAnswer latest = given(0, own);
        acts.accept(
                example.partnership,
                round,
                latest,
                Objects.requireNonNull(
                        reviews.board(example.partnership, round).suggestions().get(latest.suggestion())));
        assertThat(records.find(example.partnership, "action", example.actions.getFirst()))
                .hasValueSatisfying(row -> assertThat(row.text("title")).isEqualTo("Training for ten"));
        assertThat(reviews.board(example.partnership, round).contents().answers())
                .extracting(ReviewAnswer::settled)
                .containsExactly(ReviewAnswer.Settled.TAKEN_UP);
        assertThat(acts.askAgain(example.partnership, round, item, false))
                .extracting(Mail::recipient)
                .containsExactly("guest@example.org");
    }

    @Test
    void an_answer_that_is_refused_leaves_no_trace_and_holds_up_no_other() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        guest(ReviewExample.token(mails.getLast()));
        ReviewerPage page = page();
        RecordId own = page.seats().getFirst().id();
        String longest = "x".repeat(ReviewAnswers.MOST_REASON);

        assertThat(answer(
                        suggest(page.items().get(0).item().id(), own, "title", "Joint training"),
                        ReviewExample.one(page, page.items().get(1), Vote.WISH, longest + "x"),
                        ReviewExample.one(page, page.items().get(2), Vote.OBJECT, longest)))
                .extracting(AnswerOutcome::stored)
                .containsExactly(false, false, true);

        as(example.manager);
        assertThat(reviews.board(example.partnership, round).contents().answers())
                .extracting(ReviewAnswer::reason)
                .containsExactly(longest);
        assertThat(comments.of(example.partnership, "action", example.actions.getFirst()))
                .isEmpty();
    }

    @Test
    void whoever_objected_before_may_object_again_with_the_same_words_in_the_time_for_objections() {
        open(ReviewExample.rule(Majority.SIMPLE, 5));
        answerAs(example.reviewer);
        guest(ReviewExample.token(mails.getLast()));
        answer(ReviewExample.all(page(), Vote.AGREE, ""));
        as(example.contributor);
        answer(ReviewExample.all(page(), Vote.OBJECT, "Too dear"));
        as(example.manager);
        close();
        clock.forward(Duration.ofDays(1));
        as(example.contributor);
        ReviewerPage page = page();

        assertThat(answer(ReviewExample.one(page, page.items().get(1), Vote.OBJECT, "Too dear")))
                .allMatch(AnswerOutcome::stored);
        clock.forward(Duration.ofDays(5));
        reviewClock.look();

        as(example.manager);
        assertThat(statuses()).containsExactly("AGREED", "PROPOSED", "AGREED");
        ReviewContents ended = reviews.board(example.partnership, round).contents();
        assertThat(VerdictWords.reason(Texts.english(), ended, ended.items().get(1)))
                .isEqualTo("A partner objected in the time for objections.");
        assertThat(ended.tally(ended.items().get(1).id()).object())
                .as("the vote stays as it was counted")
                .isEqualTo(1);
        assertThat(ended.objectionsTo(ended.items().get(1).id())).hasSize(1);
    }

    @Test
    void nobody_writes_over_the_answer_of_another_person_without_having_seen_it() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        as(example.contributor);
        answer(ReviewExample.all(page(), Vote.OBJECT, "Too dear"));
        as(example.manager);
        acts.setProxy(example.partnership, round, seat("PACK"), seat("NP"), "Letter of 3 May");
        RecordId pack = seat("PACK");
        RecordId item = item(0).id();
        as(example.reviewer);

        assertThat(answer(new GivenAnswer(item, pack, Vote.AGREE, "", 1, 0, null)))
                .extracting(AnswerOutcome::problem)
                .containsExactly(problem(Reason.ANSWERED_MEANWHILE));
        assertThat(answer(new GivenAnswer(item, pack, Vote.AGREE, "", 1, 1, null)))
                .allMatch(AnswerOutcome::stored);
        assertThat(answer(new GivenAnswer(item, pack, Vote.ABSTAIN, "", 1, 0, null)))
                .as("the own one")
                .allMatch(AnswerOutcome::stored);
    }

    @Test
    void nothing_is_agreed_as_nobody_has_read_it() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        answerAs(example.reviewer);
        answerAs(example.contributor);
        as(example.manager);
        change(0, "title", "Joint training for a hundred people");
        RecordRow second = records.find(example.partnership, "action", example.actions.get(1))
                .orElseThrow();
        records.remove(example.partnership, "action", second.id(), second.version());
        clock.forward(Duration.ofDays(8));

        assertThatExceptionOfType(ReviewRefusedException.class)
                .isThrownBy(() -> close(new Closing(item(1).id(), ItemResult.MEETING, "")))
                .extracting(ReviewRefusedException::reason)
                .isEqualTo(Reason.EDITED_SINCE);
        acts.askAgain(example.partnership, round, item(0).id(), true);
        assertThatExceptionOfType(ReviewRefusedException.class).isThrownBy(this::close);
        close(new Closing(item(1).id(), ItemResult.MEETING, ""));
        assertThat(statuses()).containsExactly("AGREED", "AGREED");
    }

    @Test
    void the_silence_of_a_partner_that_nobody_asked_says_nothing() {
        NewReview asked = example.review(new VotingRule(Majority.SIMPLE, true, 0, 2, true, 0, true), today());
        NewReview alone = new NewReview(
                asked.title(),
                asked.message(),
                asked.subjects(),
                List.of(asked.seats().getFirst(), example.seat("PACK"), example.seat("SCS")),
                asked.body(),
                asked.rule(),
                asked.showsCosts(),
                asked.day(),
                asked.time(),
                asked.zone());
        round = reviews.open(example.partnership, alone).round();
        answerAs(example.reviewer);

        as(example.manager);
        ReviewContents contents = reviews.board(example.partnership, round).contents();
        assertThat(contents.tally(item(0).id()).notAsked()).isEqualTo(2);
        assertThat(contents.verdict(item(0).id()).outcome()).isEqualTo(Verdict.Outcome.NOT_AGREED);
    }

    @Test
    void amounts_stand_in_no_minutes_and_cannot_be_suggested() throws IOException {
        change(0, "cost", new BigDecimal("4000"));
        NewReview usual = example.review(ReviewExample.rule(Majority.MANAGER, 0), today());
        open(new NewReview(
                usual.title(),
                "",
                usual.subjects(),
                usual.seats(),
                null,
                usual.rule(),
                true,
                usual.day(),
                usual.time(),
                usual.zone()));
        guest(ReviewExample.token(mails.getLast()));
        ReviewerPage.Item seen = page().items().getFirst();
        assertThat(seen.words())
                .filteredOn(word -> word.value().contains("4,000"))
                .singleElement()
                .extracting(ItemWord::property)
                .isNull();
        assertThat(answer(suggest(seen.item().id(), page().seats().getFirst().id(), "cost", "5000")))
                .noneMatch(AnswerOutcome::stored);

        as(example.manager);
        clock.forward(Duration.ofDays(8));
        close(
                new Closing(item(0).id(), ItemResult.AGREED, ""),
                new Closing(item(1).id(), ItemResult.AGREED, ""),
                new Closing(item(2).id(), ItemResult.AGREED, ""));
        ReviewFile pdf = reviews.board(example.partnership, round).files().stream()
                .filter(file -> file.name().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        try (PdfFile minutes =
                new PdfFile(reviews.file(example.partnership, round, pdf.id()).bytes())) {
            assertThat(minutes.text()).contains("A1 Joint training").doesNotContain("4,000", "3,000");
        }
    }

    @Test
    void links_work_as_long_as_the_review_runs() {
        open(ReviewExample.rule(Majority.SIMPLE, 5));
        String token = ReviewExample.token(mails.getLast());
        LocalDate later = today().plusDays(67);
        assertThat(acts.extend(example.partnership, round, later, LocalTime.of(17, 0)))
                .extracting(Mail::recipient)
                .contains("guest@example.org");
        clock.forward(Duration.ofDays(66));
        assertThat(reviewers.look(token)).isPresent();
        clock.forward(Duration.ofDays(40));
        as(example.manager);
        assertThat(close()).extracting(Mail::recipient).contains("guest@example.org");
        assertThat(reviewers.look(token)).isPresent();
    }

    @Test
    void whoever_answers_as_a_proxy_is_told_and_nobody_else_answers() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        String token = ReviewExample.token(mails.getLast());

        assertThat(acts.setProxy(example.partnership, round, seat("SCS"), seat("NP"), "Letter of 3 May"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.recipient()).isEqualTo(example.reviewer.email());
                    assertThat(mail.letter().plain()).contains("Cluster SCS", "Letter of 3 May");
                });
        assertThat(acts.remind(example.partnership, round, seat("SCS")))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.recipient()).isEqualTo(example.reviewer.email());
                    assertThat(mail.letter().plain()).contains("Cluster SCS");
                });
        assertThatExceptionOfType(ReviewRefusedException.class)
                .isThrownBy(() -> acts.setProxy(example.partnership, round, seat("NP"), seat("PACK"), "Letter"));
        guest(token);
        ReviewerPage page = page();
        assertThat(page.takesAnswers()).isFalse();
        assertThat(answer(ReviewExample.all(page, Vote.AGREE, ""))).noneMatch(AnswerOutcome::stored);
        as(example.reviewer);
        answer(ReviewExample.all(page(), Vote.AGREE, ""));
        assertThat(reviews.waiting(example.partnership)).isEqualTo(1);

        as(example.manager);
        acts.setProxy(example.partnership, round, seat("SCS"), null, "");
        as(example.reviewer);
        assertThat(reviews.waiting(example.partnership)).isZero();
        guest(token);
        assertThat(answer(ReviewExample.all(page(), Vote.AGREE, ""))).allMatch(AnswerOutcome::stored);
    }

    @Test
    void a_review_that_cannot_be_read_stops_the_clock_for_no_other() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        RecordId broken = round;
        execute("update review_round set number = 99 where id = ?", broken);
        execute("update review_item set frozen = '1' where round_id = ?", broken);
        three_proposed_actions();
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        clock.forward(Duration.ofDays(6));

        reviewClock.look();

        execute("delete from review_round where id = ?", broken);
        as(example.manager);
        assertThat(reviews.board(example.partnership, round).contents().seats())
                .extracting(ReviewSeat::reminders)
                .containsOnly(1);
    }

    @Test
    void a_review_that_is_taken_back_says_by_whom_and_tells_everybody() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        PlannerUser other = accounts.create("Berta");
        partnerships.join(example.partnership, other, Role.MANAGER, null);
        as(other);

        assertThat(acts.cancel(example.partnership, round))
                .extracting(Mail::recipient)
                .containsExactlyInAnyOrder(example.reviewer.email(), example.contributor.email(), "guest@example.org");

        assertThat(database.fetchValue("select closed_by from review_round where id = ?", round.value()))
                .isEqualTo(other.id().value());
    }

    @Test
    void the_same_points_are_in_one_open_review_also_where_two_managers_open_one_at_once() {
        NewReview review = example.review(ReviewExample.rule(Majority.SIMPLE, 0), today());
        CompletableFuture<ReviewService.Opened> second = transaction.execute(status -> {
            reviews.open(example.partnership, review);
            CompletableFuture<ReviewService.Opened> begun = CompletableFuture.supplyAsync(
                    () -> TestAccounts.callUnchecked(example.manager, () -> reviews.open(example.partnership, review)));
            await().until(() ->
                    !database.fetch("select 1 from pg_locks where not granted").isEmpty());
            return begun;
        });

        assertThatThrownBy(() -> Objects.requireNonNull(second).join())
                .cause()
                .isInstanceOfSatisfying(
                        ReviewRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.ALREADY_IN_REVIEW));
    }

    @Test
    void what_went_with_an_objection_is_taken_back_with_it() {
        open(ReviewExample.rule(Majority.SIMPLE, 0));
        guest(ReviewExample.token(mails.getLast()));
        RecordId item = page().items().getFirst().item().id();
        RecordId own = page().seats().getFirst().id();
        answer(suggest(item, own, "title", "Training for ten"));
        answer(new GivenAnswer(
                item, own, Vote.WISH, "Far too few", 1, null, new GivenAnswer.Suggested("title", "Training for nine")));

        as(example.manager);
        assertThat(suggested.open(example.partnership))
                .extracting(Suggestion::value)
                .containsExactly("Training for nine");
        guest(ReviewExample.token(mails.getLast()));
        answer(new GivenAnswer(item, own, Vote.AGREE, "", 1, null, null));

        as(example.manager);
        assertThat(suggested.open(example.partnership)).isEmpty();
        assertThat(reviews.board(example.partnership, round).suggestions()).isEmpty();
        assertThat(comments.of(example.partnership, "action", example.actions.getFirst()))
                .singleElement()
                .satisfies(thread -> assertThat(thread.open()).isFalse());
        guest(ReviewExample.token(mails.getLast()));
        answer(new GivenAnswer(item, own, Vote.OBJECT, "No, after all", 1, null, null));
        as(example.manager);
        assertThat(comments.of(example.partnership, "action", example.actions.getFirst()))
                .singleElement()
                .satisfies(thread -> assertThat(thread.open()).isTrue());
    }

    private static GivenAnswer suggest(RecordId item, RecordId seat, String property, String text) {
        return new GivenAnswer(item, seat, Vote.OBJECT, "Too few", 1, null, new GivenAnswer.Suggested(property, text));
    }

    private static Problem problem(Reason reason) {
        return new Problem(reason.textKey(), Map.of());
    }

    private void execute(String sql, RecordId id) {
        transaction.executeWithoutResult(status -> database.execute(sql, id.value()));
    }

    private void open(VotingRule rule) {
        open(example.review(rule, today()));
    }

    private void open(NewReview review) {
        ReviewService.Opened opened = reviews.open(example.partnership, review);
        round = opened.round();
        mails = opened.byHand();
    }

    private List<Mail> close(Closing... said) {
        return decisions.close(example.partnership, round, List.of(said));
    }

    private void assertRefused(Reason reason, NewReview review) {
        assertRefused(reason, () -> reviews.open(example.partnership, review));
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(ReviewRefusedException.class)
                .isThrownBy(act)
                .extracting(ReviewRefusedException::reason)
                .isEqualTo(reason);
    }

    private ReviewerPage page() {
        return reviewers.page(example.partnership, round);
    }

    private List<AnswerOutcome> answer(GivenAnswer... given) {
        return answer(List.of(given));
    }

    private List<AnswerOutcome> answer(List<GivenAnswer> given) {
        return reviewers.answer(example.partnership, round, given);
    }

    private List<AnswerOutcome> answerAs(PlannerUser person) {
        as(person);
        return answer(ReviewExample.all(page(), Vote.AGREE, ""));
    }

    private ReviewItem item(int place) {
        return reviews.board(example.partnership, round).contents().items().get(place);
    }

    private ReviewAnswer given(int place, RecordId seat) {
        return reviews.board(example.partnership, round)
                .contents()
                .answer(item(place).id(), seat)
                .orElseThrow();
    }

    private RecordId seat(String partner) {
        return reviews.board(example.partnership, round).contents().seats().stream()
                .filter(seat -> seat.label().equals("Cluster " + partner))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> statuses() {
        return records.list(example.partnership, "action").stream()
                .filter(row -> example.actions.contains(row.id()))
                .map(row -> row.text("status"))
                .toList();
    }

    private void change(int action, String property, Object value) {
        RecordRow row = records.find(example.partnership, "action", example.actions.get(action))
                .orElseThrow();
        records.change(example.partnership, new Change("action", row.id(), row.version(), property, value));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void as(PlannerUser person) {
        TestAccounts.signIn(person);
    }

    private void guest(String token) {
        GuestUser user = reviewers.begin(token);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
    }
}
