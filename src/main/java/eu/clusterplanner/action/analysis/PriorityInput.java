package eu.clusterplanner.action.analysis;

import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.PartnerPair;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What values of actions are computed from.
 *
 * @param bands how promising pairs of partners are, each pair once; null where the person may not see it
 */
public record PriorityInput(
        List<Candidate> actions,
        PriorityWeights weights,
        @Nullable Map<PartnerPair, Band> bands) {

    public PriorityInput {
        actions = List.copyOf(actions);
        bands = bands == null ? null : Map.copyOf(bands);
    }

    /**
     * An action.
     *
     * @param scores what the team gave, 1 to 5
     * @param effort 1 to 5; null: not said
     * @param partners keys of those that take part
     * @param countries from how many countries they come, as far as it is known
     */
    public record Candidate(
            String action,
            Map<Criterion, Integer> scores,
            @Nullable Integer effort,
            List<String> partners,
            int countries) {

        public Candidate {
            scores = Map.copyOf(scores);
            partners = List.copyOf(partners);
        }
    }
}
