package eu.clusterplanner.valuechain;

import eu.clusterplanner.valuechain.analysis.ChainFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The value chains of a partnership with their figures.
 *
 * @param day day for which they were computed: the partnership's own, else today
 * @param chains what went into the computation
 * @param figures what came out, one a chain, in the order of the chains
 */
public record AnalysedChains(LocalDate day, PartnershipChains chains, List<ChainFigures> figures) {

    /** The figures of the chain with that key. */
    public Optional<ChainFigures> figures(String chain) {
        return figures.stream().filter(each -> each.chain().equals(chain)).findFirst();
    }
}
