package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.ActionScores;
import eu.clusterplanner.action.analysis.PriorityWeights;
import java.util.List;

/**
 * What the list was made from.
 *
 * @param weights how much each criterion counts, as the team set it
 */
public record ListBasis(List<Finding> findings, List<Proposal> proposals, PriorityWeights weights) {

    /** Nothing known. */
    public static final ListBasis NONE = new ListBasis(List.of(), List.of(), PriorityWeights.USUAL);

    public ListBasis {
        findings = List.copyOf(findings);
        proposals = List.copyOf(proposals);
    }

    /** Whether anybody gave a score. */
    static boolean isScored(ActionScores scores) {
        return scores.impact() != null || scores.effort() != null || scores.urgency() != null;
    }
}
