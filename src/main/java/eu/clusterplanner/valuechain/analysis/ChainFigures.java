package eu.clusterplanner.valuechain.analysis;

import eu.clusterplanner.competence.analysis.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one value chain. What cannot be computed is null, and the reasons say why; it is never 0.
 *
 * @param chain key of the chain
 * @param coverage coverage of the primary stages, weighted by criticality, 0 to 1
 * @param weakest lowest coverage among the primary stages of the highest criticality, 0 to 1
 * @param stages one row a stage, in file order
 * @param partners one row a partner, in file order
 * @param interfaces neighbouring stages with different leads, in the order of the stages
 * @param reasons why coverage or weakest link is missing
 */
public record ChainFigures(
        String chain,
        @Nullable Double coverage,
        @Nullable Double weakest,
        List<StageRow> stages,
        List<ChainPartnerRow> partners,
        List<StageInterface> interfaces,
        List<ChainReason> reasons) {

    /** The reasons in English, null when there are none. */
    public @Nullable String reason() {
        return Reason.inWords(reasons);
    }
}
