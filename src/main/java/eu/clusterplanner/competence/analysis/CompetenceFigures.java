package eu.clusterplanner.competence.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the competence analysis. What cannot be computed is null, and the reasons say why; it is never 0.
 *
 * @param coverage how well the partners together reach the required levels, best partner each, weighted, 0 to 1
 * @param overlap weighted share of partners beyond the first that reach a required level, 0 to 1
 * @param competences one row a competence, in file order
 * @param partners one row a partner, in file order
 * @param pairs one row for every two partners, in the order of the partners
 * @param reasons why coverage or overlap is missing
 */
public record CompetenceFigures(
        @Nullable Double coverage,
        @Nullable Double overlap,
        List<CompetenceRow> competences,
        List<PartnerRow> partners,
        List<PairRow> pairs,
        List<CompetenceReason> reasons) {

    /** The reasons in English, null when there are none. */
    public @Nullable String reason() {
        return Reason.inWords(reasons);
    }
}
