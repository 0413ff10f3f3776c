package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.ActionScores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the list was made from.
 *
 * @param weights how much each criterion counts, as the team set it
 */
public record ListBasis(List<Finding> findings, List<Proposal> proposals, Weights weights) {

    /** Nothing known. */
    public static final ListBasis NONE =
            new ListBasis(List.of(), List.of(), new Weights(null, null, null, null, null, null));

    public ListBasis {
        findings = List.copyOf(findings);
        proposals = List.copyOf(proposals);
    }

    /**
     * How much each criterion counts, 0 to 100; null: as usual (metrics, 6.6).
     *
     * @param synergy how much the partners of an action can gain from each other
     */
    public record Weights(
            @Nullable Double impact,
            @Nullable Double fit,
            @Nullable Double synergy,
            @Nullable Double addedValue,
            @Nullable Double urgency,
            @Nullable Double feasibility) {

        private static final double[] USUAL = {30, 20, 15, 10, 15, 10};

        /** Shares of 1 by criterion, in the order of the criteria; all 0 where the team set every weight to 0. */
        Map<String, Double> shares() {
            Map<String, Double> shares = new LinkedHashMap<>();
            shares.put("impact", or(impact, USUAL[0]));
            shares.put("fit", or(fit, USUAL[1]));
            shares.put("synergy", or(synergy, USUAL[2]));
            shares.put("addedValue", or(addedValue, USUAL[3]));
            shares.put("urgency", or(urgency, USUAL[4]));
            shares.put("feasibility", or(feasibility, USUAL[5]));
            double sum =
                    shares.values().stream().mapToDouble(Double::doubleValue).sum();
            shares.replaceAll((criterion, weight) -> sum == 0 ? 0 : weight / sum);
            return shares;
        }

        private static double or(@Nullable Double weight, double usual) {
            return weight == null ? usual : weight;
        }
    }

    /** Whether anybody gave a score. */
    static boolean isScored(ActionScores scores) {
        return scores.impact() != null || scores.effort() != null || scores.urgency() != null;
    }
}
