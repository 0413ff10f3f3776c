package eu.clusterplanner.rights;

import static eu.clusterplanner.rights.SceneReviews.id;
import static eu.clusterplanner.rights.SceneReviews.item;
import static eu.clusterplanner.rights.SceneReviews.seat;

import eu.clusterplanner.review.Closing;
import eu.clusterplanner.review.Decision;
import eu.clusterplanner.review.DecisionLog;
import eu.clusterplanner.review.ItemResult;
import eu.clusterplanner.review.NotedDecision;
import eu.clusterplanner.review.ReviewActs;
import eu.clusterplanner.review.ReviewAnswer.Settled;
import eu.clusterplanner.review.ReviewDecisions;
import eu.clusterplanner.testing.TestAccounts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;

/** What the manager does in a team review, and the decision log. */
final class ManagedReviews implements Door {

    private final ReviewActs acts;
    private final ReviewDecisions decisions;
    private final DecisionLog log;
    private final SceneReviews held;

    ManagedReviews(BeanFactory beans, SceneReviews held) {
        acts = beans.getBean(ReviewActs.class);
        decisions = beans.getBean(ReviewDecisions.class);
        log = beans.getBean(DecisionLog.class);
        this.held = held;
    }

    @Override
    public Map<String, Attempt> attempts() {
        return Map.ofEntries(
                TeamReviews.in(
                        "remind in a team review",
                        held::open,
                        (scene, review) -> acts.remind(scene.partnership(), id(review), seat(review))),
                TeamReviews.in(
                        "copy the mail of a team review",
                        held::open,
                        (scene, review) -> acts.write(scene.partnership(), id(review), seat(review))),
                TeamReviews.in(
                        "say what becomes of an answer",
                        held::answered,
                        (scene, review) -> acts.settle(
                                scene.partnership(),
                                id(review),
                                review.answersTo(item(review)).getFirst(),
                                Settled.TAKEN_UP,
                                "")),
                TeamReviews.in(
                        "take up what a reviewer suggested",
                        held::board,
                        (scene, board) -> acts.accept(
                                scene.partnership(),
                                id(board.contents()),
                                board.contents()
                                        .answersTo(item(board.contents()))
                                        .getFirst(),
                                board.suggestions().values().iterator().next())),
                TeamReviews.in(
                        "ask once more in a team review",
                        held::answered,
                        (scene, review) -> acts.askAgain(scene.partnership(), id(review), item(review), true)),
                TeamReviews.in(
                        "say who answers for whom in a team review",
                        held::open,
                        (scene, review) -> acts.setProxy(scene.partnership(), id(review), seat(review), null, "")),
                TeamReviews.in(
                        "give more time in a team review",
                        held::open,
                        (scene, review) -> acts.extend(
                                scene.partnership(),
                                id(review),
                                LocalDate.ofInstant(
                                                review.round().deadline(),
                                                review.round().zone())
                                        .plusDays(1),
                                LocalTime.NOON)),
                TeamReviews.in(
                        "take a team review back",
                        held::open,
                        (scene, review) -> acts.cancel(scene.partnership(), id(review))),
                TeamReviews.in(
                        "close a team review",
                        held::answered,
                        (scene, review) -> decisions.close(
                                scene.partnership(),
                                id(review),
                                List.of(new Closing(item(review), ItemResult.MEETING, "")))),
                TeamReviews.in("read the decisions", scene -> scene, (scene, same) -> log.list(scene.partnership())),
                TeamReviews.in(
                        "see what the decisions do not explain",
                        scene -> scene,
                        (scene, same) -> log.unexplained(scene.partnership())),
                TeamReviews.in(
                        "write a decision down",
                        scene -> scene,
                        (scene, same) -> log.note(scene.partnership(), noted("The name"))),
                TeamReviews.in(
                        "correct a decision",
                        this::decision,
                        (scene, decision) -> log.correct(scene.partnership(), decision, noted("Another name"))),
                TeamReviews.in(
                        "take a decision out of the log",
                        this::decision,
                        (scene, decision) -> log.remove(scene.partnership(), decision)));
    }

    private Decision decision(Scene scene) {
        return TestAccounts.callUnchecked(scene.person(Who.MANAGER), () -> {
            log.note(scene.partnership(), noted("The name"));
            return log.list(scene.partnership()).getFirst();
        });
    }

    private static NotedDecision noted(String subject) {
        return new NotedDecision(LocalDate.of(2026, 1, 5), null, null, subject, Decision.Outcome.CHOSEN, "", "");
    }
}
