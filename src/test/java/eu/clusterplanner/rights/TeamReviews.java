package eu.clusterplanner.rights;

import eu.clusterplanner.review.Decision;
import eu.clusterplanner.review.DecisionLog;
import eu.clusterplanner.review.GivenAnswer;
import eu.clusterplanner.review.NewReview;
import eu.clusterplanner.review.NotedDecision;
import eu.clusterplanner.review.ReviewActs;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewDecisions;
import eu.clusterplanner.review.ReviewService;
import eu.clusterplanner.review.ReviewerService;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.review.analysis.VotingRule;
import eu.clusterplanner.review.analysis.VotingRule.Majority;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.TestAccounts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;

/** Team reviews, in which the reviewer of the first partner answers, and the decision log. */
final class TeamReviews implements Door {

    private static final VotingRule RULE = new VotingRule(Majority.SIMPLE, false, 0, 0, false, 0, true);

    private final ReviewService reviews;
    private final ReviewerService reviewers;
    private final ReviewActs acts;
    private final ReviewDecisions decisions;
    private final DecisionLog log;

    TeamReviews(BeanFactory beans) {
        reviews = beans.getBean(ReviewService.class);
        reviewers = beans.getBean(ReviewerService.class);
        acts = beans.getBean(ReviewActs.class);
        decisions = beans.getBean(ReviewDecisions.class);
        log = beans.getBean(DecisionLog.class);
    }

    private interface Trying {
        void on(Scene scene, ReviewContents review);
    }

    @Override
    public Map<String, Attempt> attempts() {
        return Map.ofEntries(
                Map.entry("start a team review", (who, scene) -> {
                    reviews.open(scene.partnership(), review(scene));
                    return Answer.YES;
                }),
                Map.entry("see which team reviews there are", (who, scene) -> {
                    reviews.list(scene.partnership());
                    return Answer.YES;
                }),
                inReview(
                        "look at an open team review",
                        (scene, review) -> reviews.board(scene.partnership(), id(review))),
                inReview(
                        "answer in a team review for the first partner",
                        (scene, review) -> reviewers.answer(scene.partnership(), id(review), List.of(answer(review)))),
                inReview(
                        "remind in a team review",
                        (scene, review) -> acts.remind(
                                scene.partnership(),
                                id(review),
                                review.seats().getFirst().id())),
                inReview("take a team review back", (scene, review) -> acts.cancel(scene.partnership(), id(review))),
                inReview("close a team review", (scene, review) -> {
                    TestAccounts.callUnchecked(
                            scene.person(Who.REVIEWER),
                            () -> reviewers.answer(scene.partnership(), id(review), List.of(answer(review))));
                    decisions.close(scene.partnership(), id(review), List.of());
                }),
                Map.entry("read the decisions", (who, scene) -> {
                    log.list(scene.partnership());
                    return Answer.YES;
                }),
                Map.entry("write a decision down", (who, scene) -> {
                    log.note(scene.partnership(), noted());
                    return Answer.YES;
                }));
    }

    private Map.Entry<String, Attempt> inReview(String act, Trying trying) {
        return Map.entry(act, (who, scene) -> {
            ReviewContents review = TestAccounts.callUnchecked(scene.person(Who.MANAGER), () -> {
                RecordId round =
                        reviews.open(scene.partnership(), review(scene)).round();
                return reviews.board(scene.partnership(), round).contents();
            });
            trying.on(scene, review);
            return Answer.YES;
        });
    }

    private static RecordId id(ReviewContents review) {
        return review.round().id();
    }

    private static GivenAnswer answer(ReviewContents review) {
        return new GivenAnswer(
                review.items().getFirst().id(), review.seats().getFirst().id(), Vote.AGREE, "", 1, 0, null);
    }

    private static NotedDecision noted() {
        return new NotedDecision(LocalDate.of(2026, 1, 5), null, null, "The name", Decision.Outcome.CHOSEN, "", "");
    }

    private static NewReview review(Scene scene) {
        return new NewReview(
                "Review",
                "",
                List.of(new NewReview.Subject("action", scene.id("A1"), false)),
                List.of(new NewReview.Seat(
                        scene.id(Scene.OWN),
                        List.of(NewReview.Holder.of(scene.person(Who.REVIEWER).id())))),
                null,
                RULE,
                false,
                LocalDate.now(ZoneOffset.UTC).plusDays(7),
                LocalTime.NOON,
                ZoneId.of("Europe/Brussels"));
    }
}
