package eu.clusterplanner.document.actionlist;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import org.junit.jupiter.api.Test;

/** The same actions by objective, by partner, by impact and effort. */
class ThreeViewsTest {

    private static SmallList list() {
        return new SmallList()
                .with(PlainAction.named("1").objectives("O1").scores(5, 1).gives("P2", "CONTRIBUTE", 3, "700"))
                .with(PlainAction.named("2").objectives("O1").scores(4, 3))
                .with(PlainAction.named("3").scores(2, 2))
                .with(PlainAction.named("4").scores(3, 5))
                .with(PlainAction.named("5").lead("P2"));
    }

    @Test
    void objectives_without_an_action_are_named() {
        assertThat(Said.by(list()).in("s5-1"))
                .contains("One objective has no action yet: O2.")
                .contains("O1 Sell together | 1, 2\n", "O2 Learn together | No action yet\n")
                .contains("No objective yet | 3, 4, 5\n");
    }

    @Test
    void partners_lead_and_take_part_and_their_costs_are_told_by_choice() {
        assertThat(Said.by(list()).in("s5-2"))
                .contains("Partner P1 | 1, 2, 3, 4 |  | \n", "Partner P2 | 5 | 1 | 3\n")
                .doesNotContain("700");
        assertThat(Said.by(list().with(Sensitive.COSTS)).in("s5-2")).contains("Partner P2 | 5 | 1 | 3 | 700\n");
    }

    @Test
    void the_picture_is_told_in_words_too() {
        Said said = Said.by(list());
        Block.Picture picture = (Block.Picture) said.section("s5-3").blocks().get(1);

        assertThat(picture.figure().svg()).contains("Quick wins");
        assertThat(picture.figure().description()).contains("Quick wins: 1.", "Big bets: 2.", "Think again: 4.");
        assertThat(picture.source()).isEqualTo("Source: scores of the partners, 1\u00a0Jun\u00a02026");
        assertThat(said.in("s5-3")).contains("Fill-ins: 3\n", "One action has no scores yet.");
    }

    @Test
    void without_scores_there_is_no_picture() {
        assertThat(Said.by(new SmallList().with(PlainAction.named("1"))).in("s5-3"))
                .doesNotContain("Impact");
    }
}
