package eu.clusterplanner.valuechain.analysis;

import eu.clusterplanner.competence.analysis.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one stage.
 *
 * @param stage key of the stage
 * @param coverage highest role any partner has here, as a share of the lead role, 0 to 1
 * @param bottleneck how much the stage holds the chain up, 0 to 1: what is not covered, by criticality, plus half of
 *     the external dependency, by criticality; null without criticality
 * @param state state that follows from the bottleneck; null like it
 * @param leads partners that lead here, in file order
 * @param crowded whether at least three partners and half of the partnership contribute or lead here
 * @param contributors partners that contribute or lead here, in file order
 * @param downstream number of other stages that depend on this one, directly or through others
 * @param reasons why figures are missing or the stage stays out of the chain's coverage
 */
public record StageRow(
        String stage,
        double coverage,
        @Nullable Double bottleneck,
        @Nullable StageState state,
        List<String> leads,
        boolean crowded,
        List<String> contributors,
        int downstream,
        List<ChainReason> reasons) {

    /** The reasons in English, null when there are none. */
    public @Nullable String reason() {
        return Reason.inWords(reasons);
    }
}
