package eu.clusterplanner.action.analysis;

import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.PartnerPair;

/** Where a score comes from. */
public sealed interface ScoreOrigin {

    /** The team gave it. */
    record Said() implements ScoreOrigin {}

    /** The most promising pair among the partners of the action. */
    record BestPair(PartnerPair pair, Band band) implements ScoreOrigin {}

    /** Fewer than two partners take part. */
    record Alone() implements ScoreOrigin {}

    /** No pair of its partners has a score of synergy. */
    record NoPair() implements ScoreOrigin {}

    /** The person may not see synergies yet; there is no score. */
    record Hidden() implements ScoreOrigin {}

    /** From so many countries do its partners come. */
    record Countries(int number) implements ScoreOrigin {}

    /** Nobody gave one, and it follows from nothing else; there is no score. */
    record Missing() implements ScoreOrigin {}
}
