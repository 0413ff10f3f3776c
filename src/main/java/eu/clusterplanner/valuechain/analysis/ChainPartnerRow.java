package eu.clusterplanner.valuechain.analysis;

import eu.clusterplanner.competence.analysis.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one partner in a value chain.
 *
 * @param partner key of the partner
 * @param shapley the partner's fair share of the chain's coverage (Shapley 1953), 0 to 1; the shares of all sum to it
 * @param reasons why the share is missing
 */
public record ChainPartnerRow(String partner, @Nullable Double shapley, List<ChainReason> reasons) {

    /** The reasons in English, null when there are none. */
    public @Nullable String reason() {
        return Reason.inWords(reasons);
    }
}
