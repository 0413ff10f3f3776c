package eu.clusterplanner.review.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.review.analysis.Verdict.Outcome;
import eu.clusterplanner.review.analysis.VotingRule.Majority;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final List<Majority> VOTED = List.of(Majority.SIMPLE, Majority.TWO_THIRDS, Majority.UNANIMITY);

    /** Votes: agree, wish, object, abstain, meeting, silent. */
    @ParameterizedTest
    @CsvSource({
        // more than half of the votes cast: a tie is not enough, abstentions are not cast
        "SIMPLE, false, 0, false, 2 0 1 0 0 3, ENOUGH_AGREE, 2, 3",
        "SIMPLE, false, 0, false, 1 1 2 0 0 0, TOO_FEW_AGREE, 2, 4",
        "SIMPLE, false, 0, false, 1 0 0 5 0 0, ENOUGH_AGREE, 1, 1",
        "SIMPLE, false, 0, false, 0 0 0 3 1 2, NO_VOTES, 0, 0",
        // of all partners: who abstains or is silent counts in the base
        "SIMPLE, true, 0, false, 3 0 0 3 0 0, TOO_FEW_AGREE, 3, 6",
        "SIMPLE, true, 0, false, 3 1 0 2 0 0, ENOUGH_AGREE, 4, 6",
        // silence agrees, but is no answer for the quorum
        "SIMPLE, true, 0, true, 1 0 1 0 0 4, ENOUGH_AGREE, 5, 6",
        "SIMPLE, true, 50, true, 1 0 1 0 0 4, TOO_FEW_ANSWERED, 5, 6",
        "SIMPLE, true, 50, true, 1 0 1 1 0 3, ENOUGH_AGREE, 4, 6",
        "SIMPLE, false, 50, false, 1 0 0 0 2 3, ENOUGH_AGREE, 1, 1",
        // two thirds exactly are enough
        "TWO_THIRDS, false, 0, false, 4 0 2 0 0 0, ENOUGH_AGREE, 4, 6",
        "TWO_THIRDS, false, 0, false, 3 0 2 1 0 0, TOO_FEW_AGREE, 3, 5",
        "TWO_THIRDS, true, 0, false, 3 1 0 2 0 0, ENOUGH_AGREE, 4, 6",
        // nobody objects; of all: everybody agrees
        "UNANIMITY, false, 0, false, 2 1 0 3 0 0, ENOUGH_AGREE, 3, 3",
        "UNANIMITY, false, 0, false, 5 0 1 0 0 0, SOMEBODY_OBJECTS, 5, 6",
        "UNANIMITY, true, 0, false, 5 0 0 1 0 0, TOO_FEW_AGREE, 5, 6",
        "UNANIMITY, true, 0, true, 3 1 0 0 0 2, ENOUGH_AGREE, 6, 6",
        "MANAGER, false, 100, false, 0 0 6 0 0 0, MANAGER_DECIDES, 0, 6",
    })
    void a_rule_decides(
            Majority majority,
            boolean ofAll,
            int quorum,
            boolean silence,
            String votes,
            Verdict.Reason reason,
            int forIt,
            int base) {
        Verdict verdict = Verdict.of(new VotingRule(majority, ofAll, quorum, 0, silence, 0, true), tally(votes));

        assertThat(verdict).isEqualTo(new Verdict(outcome(reason), reason, forIt, base));
    }

    private static Outcome outcome(Verdict.Reason reason) {
        return switch (reason) {
            case ENOUGH_AGREE -> Outcome.AGREED;
            case MANAGER_DECIDES -> Outcome.OPEN;
            default -> Outcome.NOT_AGREED;
        };
    }

    private static Tally tally(String votes) {
        List<Integer> n = Stream.of(votes.split(" ", -1)).map(Integer::valueOf).toList();
        return new Tally(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5), 0);
    }

    @Test
    void a_partner_that_nobody_could_answer_for_does_not_consent_by_its_silence() {
        VotingRule rule = new VotingRule(Majority.SIMPLE, true, 0, 0, true, 0, true);

        assertThat(Verdict.of(rule, new Tally(1, 0, 0, 0, 0, 2, 0)).outcome()).isEqualTo(Outcome.AGREED);
        assertThat(Verdict.of(rule, new Tally(1, 0, 0, 0, 0, 0, 2)).outcome()).isEqualTo(Outcome.NOT_AGREED);
    }

    /** What turns an objection into an agreement never turns a yes into a no. */
    @Test
    void one_more_agreement_never_harms() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            VotingRule rule = new VotingRule(
                    VOTED.get(random.nextInt(VOTED.size())),
                    random.nextBoolean(),
                    random.nextInt(101),
                    0,
                    random.nextBoolean(),
                    0,
                    true);
            Tally before = new Tally(
                    random.nextInt(5),
                    random.nextInt(3),
                    1 + random.nextInt(4),
                    random.nextInt(3),
                    0,
                    random.nextInt(4),
                    random.nextInt(3));
            Tally after = new Tally(
                    before.agree() + 1,
                    before.wish(),
                    before.object() - 1,
                    before.abstain(),
                    0,
                    before.silent(),
                    before.notAsked());
            if (Verdict.of(rule, before).outcome() == Outcome.AGREED) {
                assertThat(Verdict.of(rule, after).outcome())
                        .as("seed %d: %s, %s", seed, rule, before)
                        .isEqualTo(Outcome.AGREED);
            }
        }
    }
}
