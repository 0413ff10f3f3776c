package eu.clusterplanner.rights;

import eu.clusterplanner.review.ReviewService;
import eu.clusterplanner.review.ReviewerService;
import eu.clusterplanner.review.analysis.Vote;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactory;

/** Team reviews, in which the reviewer of the first partner answers. */
final class TeamReviews implements Door {

    private final ReviewService reviews;
    private final ReviewerService reviewers;
    private final SceneReviews held;

    TeamReviews(BeanFactory beans, SceneReviews held) {
        reviews = beans.getBean(ReviewService.class);
        reviewers = beans.getBean(ReviewerService.class);
        this.held = held;
    }

    @Override
    public Map<String, Attempt> attempts() {
        return Map.ofEntries(
                does("start a team review", (scene, none) -> reviews.open(scene.partnership(), held.ofAction(scene))),
                does("see which team reviews there are", (scene, none) -> reviews.list(scene.partnership())),
                does("see what waits for me in team reviews", (scene, none) -> {
                    reviews.waiting(scene.partnership());
                    reviews.mine(scene.partnership());
                }),
                in(
                        "look at an open team review",
                        held::open,
                        (scene, review) -> reviews.board(scene.partnership(), SceneReviews.id(review))),
                in(
                        "answer in a team review for the first partner",
                        held::open,
                        (scene, review) -> reviewers.answer(
                                scene.partnership(),
                                SceneReviews.id(review),
                                List.of(SceneReviews.answer(review, Vote.AGREE, null)))),
                in("fetch the minutes of a team review", held::closed, (scene, board) -> {
                    reviews.board(scene.partnership(), SceneReviews.id(board.contents()));
                    board.files()
                            .forEach(file ->
                                    reviews.file(scene.partnership(), SceneReviews.id(board.contents()), file.id()));
                }));
    }

    static <R> Map.Entry<String, Attempt> in(String act, Function<Scene, R> held, BiConsumer<Scene, R> trying) {
        return Map.entry(act, (who, scene) -> {
            trying.accept(scene, held.apply(scene));
            return Answer.YES;
        });
    }

    private static Map.Entry<String, Attempt> does(String act, BiConsumer<Scene, Scene> trying) {
        return in(act, scene -> scene, trying);
    }
}
