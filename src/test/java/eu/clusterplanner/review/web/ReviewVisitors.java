package eu.clusterplanner.review.web;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.review.Closing;
import eu.clusterplanner.review.ItemResult;
import eu.clusterplanner.review.NewReview;
import eu.clusterplanner.review.ReviewBoard;
import eu.clusterplanner.review.ReviewDecisions;
import eu.clusterplanner.review.ReviewExample;
import eu.clusterplanner.review.ReviewFile.Purpose;
import eu.clusterplanner.review.ReviewService;
import eu.clusterplanner.review.ReviewedDocuments;
import eu.clusterplanner.review.ReviewerService;
import eu.clusterplanner.review.analysis.VotingRule.Majority;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** Everybody who may come to a team review: it is asked of a reviewer, and of somebody by a link. */
final class ReviewVisitors {

    /** Who comes, in the order of the columns of the table. */
    enum Who {
        ASKED,
        LINK,
        /** A reviewer of the team, of a partner that is asked through somebody else. */
        NOT_ASKED,
        READER,
        MANAGER,
        STRANGER,
        NOBODY,
        /** By the link of another review of the same partnership. */
        OTHER_LINK,
        /** By the link of a review that is closed, to that one. */
        CLOSED_LINK,
        /** Long after the link has ended. */
        ENDED_LINK
    }

    /**
     * One of them.
     *
     * @param user null: nobody is signed in
     * @param review to which the person comes
     * @param partner whose seat the person would answer for
     */
    record Visitor(@Nullable UserDetails user, String token, Review review, String partner, Duration later) {}

    /** A review with the secret of the link to it. */
    record Review(ReviewBoard board, String token) {

        RecordId round() {
            return board.contents().round().id();
        }

        RecordId file(Purpose purpose) {
            return board.files().stream()
                    .filter(file -> file.purpose() == purpose)
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    private static final Duration BEFORE_THE_DEADLINE = Duration.ofDays(8);
    private static final Duration AFTER_THE_LINK = Duration.ofDays(60);

    final ReviewExample example;
    final Review closed;
    private final Map<Who, Visitor> all = new EnumMap<>(Who.class);
    private final ReviewService reviews;
    private final ReviewDecisions decisions;
    private final ReviewerService reviewers;
    private final String document;
    private final MovableClock clock;

    ReviewVisitors(BeanFactory beans) {
        reviews = beans.getBean(ReviewService.class);
        decisions = beans.getBean(ReviewDecisions.class);
        reviewers = beans.getBean(ReviewerService.class);
        clock = beans.getBean(MovableClock.class);
        TestAccounts accounts = beans.getBean(TestAccounts.class);
        TestPartnerships partnerships = beans.getBean(TestPartnerships.class);
        example = ReviewExample.write(accounts, partnerships, beans.getBean(Records.class));
        document = beans.getBean(ReviewedDocuments.class).kinds().getFirst();
        closed = closed(example.actions.get(2));
        Review other = open(example.actions.get(1));
        Review open = open(example.actions.get(0));
        signedIn(Who.ASKED, example.reviewer, open);
        signedIn(Who.MANAGER, example.manager, open);
        signedIn(Who.STRANGER, accounts.create("Stranger"), open);
        signedIn(Who.NOT_ASKED, join(accounts, partnerships, Role.REVIEWER, "PACK"), open);
        signedIn(Who.READER, join(accounts, partnerships, Role.READER, "NP"), open);
        all.put(Who.NOBODY, new Visitor(null, open.token(), open, "SCS", Duration.ZERO));
        byLink(Who.LINK, open, open, Duration.ZERO);
        byLink(Who.OTHER_LINK, other, open, Duration.ZERO);
        byLink(Who.CLOSED_LINK, closed, closed, Duration.ZERO);
        byLink(Who.ENDED_LINK, open, open, AFTER_THE_LINK);
        SecurityContextHolder.clearContext();
    }

    Visitor get(Who who) {
        return requireNonNull(all.get(who));
    }

    private PlannerUser join(TestAccounts accounts, TestPartnerships partnerships, Role role, String partner) {
        PlannerUser person = accounts.create("Member");
        partnerships.join(example.partnership, person, role, example.plan.id(partner));
        return person;
    }

    private void signedIn(Who who, PlannerUser person, Review review) {
        all.put(who, new Visitor(person, review.token(), review, "NP", Duration.ZERO));
    }

    private void byLink(Who who, Review linked, Review visited, Duration later) {
        all.put(who, new Visitor(reviewers.begin(linked.token()), linked.token(), visited, "SCS", later));
    }

    /** About an action and a document. */
    private Review open(RecordId action) {
        NewReview plain = example.review(ReviewExample.rule(Majority.SIMPLE, 0), LocalDate.now(clock));
        ReviewService.Opened opened = reviews.open(
                example.partnership,
                new NewReview(
                        plain.title(),
                        plain.message(),
                        Stream.of(
                                        new NewReview.Subject("action", action, false),
                                        new NewReview.Subject("document:" + document, null, false))
                                .toList(),
                        plain.seats(),
                        plain.body(),
                        plain.rule(),
                        plain.showsCosts(),
                        plain.day(),
                        plain.time(),
                        plain.zone()));
        return new Review(
                reviews.board(example.partnership, opened.round()),
                ReviewExample.token(opened.byHand().getLast()));
    }

    private Review closed(RecordId action) {
        clock.forward(BEFORE_THE_DEADLINE.negated());
        Review review = open(action);
        clock.forward(BEFORE_THE_DEADLINE);
        List<Closing> talk = review.board().contents().items().stream()
                .map(item -> new Closing(item.id(), ItemResult.MEETING, ""))
                .toList();
        decisions.close(example.partnership, review.round(), talk);
        return new Review(reviews.board(example.partnership, review.round()), review.token());
    }
}
