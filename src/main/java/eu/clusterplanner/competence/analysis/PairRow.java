package eu.clusterplanner.competence.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one pair of partners, over the weighted competences that both have answered.
 *
 * @param partners the pair, in file order
 * @param similarity cosine of the two level vectors (Jaffe 1986), 0 to 1
 * @param fill what each can fill of the other's shortfall
 * @param complementarity geometric mean of both fills, 0 to 1
 * @param balance smaller fill over the larger, 0 to 1; low when help flows one way only
 * @param related similarity of the levels summed by domain less similarity, -1 to 1; high where two partners work in
 *     the same domains with different competences
 * @param gain coverage of both together beyond that of the better one, 0 to 1
 * @param synergy 0 to 100, from complementarity and closeness
 * @param override the team's own view, 0 to 100; where given it decides band and rank in place of the synergy
 * @param band how promising the pair is
 * @param rank place among all pairs from 1, equal scores sharing one; null without a score
 * @param answered share of the weight that both have answered, 0 to 1
 * @param closeness how much common ground the similarity leaves to work with, 0 to 1
 * @param filledByFirst competences in which the first partner can help the second, in file order
 * @param filledBySecond competences in which the second partner can help the first, in file order
 * @param reasons why figures are missing
 */
public record PairRow(
        PartnerPair partners,
        @Nullable Double similarity,
        Fill fill,
        @Nullable Double complementarity,
        @Nullable Double balance,
        @Nullable Double related,
        @Nullable Double gain,
        @Nullable Double synergy,
        @Nullable Integer override,
        @Nullable Band band,
        @Nullable Integer rank,
        @Nullable Double answered,
        @Nullable Double closeness,
        List<String> filledByFirst,
        List<String> filledBySecond,
        List<CompetenceReason> reasons) {

    /** The reasons in English, null when there are none. */
    public @Nullable String reason() {
        return Reason.inWords(reasons);
    }
}
