package eu.clusterplanner.rights;

import eu.clusterplanner.identity.GuestUser;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.review.Closing;
import eu.clusterplanner.review.GivenAnswer;
import eu.clusterplanner.review.ItemResult;
import eu.clusterplanner.review.NewReview;
import eu.clusterplanner.review.ReviewBoard;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewDecisions;
import eu.clusterplanner.review.ReviewExample;
import eu.clusterplanner.review.ReviewService;
import eu.clusterplanner.review.ReviewerService;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.review.analysis.VotingRule;
import eu.clusterplanner.review.analysis.VotingRule.Majority;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Team reviews as the manager of a scene holds them; the first partner is asked. */
final class SceneReviews {

    private static final VotingRule RULE = new VotingRule(Majority.SIMPLE, false, 0, 0, false, 0, true);
    private static final Duration LONG = Duration.ofDays(90);
    static final int DAYS = 7;

    private final ReviewService reviews;
    private final ReviewerService reviewers;
    private final ReviewDecisions decisions;
    private final TestAccounts accounts;
    private final TestPartnerships partnerships;
    private final MovableClock clock;
    private final Map<Scene, ReviewBoard> closed = new HashMap<>();

    SceneReviews(BeanFactory beans) {
        reviews = beans.getBean(ReviewService.class);
        reviewers = beans.getBean(ReviewerService.class);
        decisions = beans.getBean(ReviewDecisions.class);
        accounts = beans.getBean(TestAccounts.class);
        partnerships = beans.getBean(TestPartnerships.class);
        clock = beans.getBean(MovableClock.class);
    }

    /** A new one about the action, in which the reviewer of the first partner answers, and others who are named. */
    NewReview ofAction(Scene scene, PlannerUser... others) {
        List<NewReview.Holder> holders = Stream.concat(Stream.of(scene.person(Who.REVIEWER)), Stream.of(others))
                .map(person -> NewReview.Holder.of(person.id()))
                .toList();
        return review(scene, new NewReview.Subject("action", scene.id("A1"), false), holders);
    }

    ReviewContents open(Scene scene, PlannerUser... others) {
        ReviewService.Opened opened =
                byManager(scene, () -> reviews.open(scene.partnership(), ofAction(scene, others)));
        return byManager(scene, () -> read(scene, opened.round())).contents();
    }

    /** One in which a colleague of the reviewer wishes another title. */
    ReviewContents answered(Scene scene) {
        PlannerUser colleague = accounts.create("Colleague");
        partnerships.join(scene.partnership(), colleague, Role.REVIEWER, scene.id(Scene.OWN));
        ReviewContents review = open(scene, colleague);
        GivenAnswer.Suggested title = new GivenAnswer.Suggested("title", "Another title");
        TestAccounts.callUnchecked(
                colleague,
                () -> reviewers.answer(scene.partnership(), id(review), List.of(answer(review, Vote.WISH, title))));
        return byManager(scene, () -> read(scene, id(review))).contents();
    }

    /** One that is decided, with its files, the same for all attempts in a scene. */
    ReviewBoard closed(Scene scene) {
        return closed.computeIfAbsent(scene, this::close);
    }

    private ReviewBoard close(Scene scene) {
        ReviewContents review = answered(scene);
        return byManager(scene, () -> {
            RecordId item = review.items().getFirst().id();
            decisions.close(scene.partnership(), id(review), List.of(new Closing(item, ItemResult.MEETING, "")));
            return read(scene, id(review));
        });
    }

    /** The same with what was suggested, as a manager reads it. */
    ReviewBoard board(Scene scene) {
        ReviewContents review = answered(scene);
        return byManager(scene, () -> read(scene, id(review)));
    }

    /** Somebody who began with the link of an open review about something else. */
    GuestUser byLink(Scene scene) {
        return guest(scene, "competence", "C1");
    }

    /** Somebody who did so long ago. */
    GuestUser byLinkThatEnded(Scene scene) {
        clock.forward(LONG.negated());
        try {
            return guest(scene, "value_chain", "VC1");
        } finally {
            clock.forward(LONG);
        }
    }

    private GuestUser guest(Scene scene, String kind, String subject) {
        NewReview.Holder guest = new NewReview.Holder(null, "guest@example.org", "Gil", Locale.ENGLISH);
        NewReview review = review(scene, new NewReview.Subject(kind, scene.id(subject), false), List.of(guest));
        return byManager(
                scene,
                () -> reviewers.begin(ReviewExample.token(
                        reviews.open(scene.partnership(), review).byHand().getFirst())));
    }

    private NewReview review(Scene scene, NewReview.Subject subject, List<NewReview.Holder> holders) {
        return new NewReview(
                "Review",
                "",
                List.of(subject),
                List.of(new NewReview.Seat(scene.id(Scene.OWN), holders)),
                null,
                RULE,
                false,
                LocalDate.now(clock).plusDays(DAYS),
                LocalTime.NOON,
                ZoneId.of("Europe/Brussels"));
    }

    private ReviewBoard read(Scene scene, RecordId round) {
        return reviews.board(scene.partnership(), round);
    }

    private static <T> T byManager(Scene scene, Supplier<T> work) {
        return TestAccounts.callUnchecked(scene.person(Who.MANAGER), work);
    }

    static RecordId id(ReviewContents review) {
        return review.round().id();
    }

    static RecordId item(ReviewContents review) {
        return review.items().getFirst().id();
    }

    static RecordId seat(ReviewContents review) {
        return review.seats().getFirst().id();
    }

    static GivenAnswer answer(ReviewContents review, Vote vote, GivenAnswer.@Nullable Suggested suggested) {
        return new GivenAnswer(item(review), seat(review), vote, suggested == null ? "" : "Clearer", 1, 0, suggested);
    }
}
