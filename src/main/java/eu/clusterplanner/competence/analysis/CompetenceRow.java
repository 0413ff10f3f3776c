package eu.clusterplanner.competence.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one competence.
 *
 * @param competence key of the competence
 * @param best highest level any partner answered, 0 to 4; null when nobody answered
 * @param gap levels that are missing to the required one, 0 to 4; null when nobody answered or no level is required
 * @param depth number of partners at the required level; null when no level is required
 * @param state state that follows from the depth; null like the gap
 * @param critical whether there is a gap of at least two levels, or one where the weight is among the largest quarter
 * @param share weight as a share of all weights, 0 to 1; null when the competence stays out of weighted figures
 * @param holders partners at the required level, in file order
 * @param bestPartners partners that answered the highest level, if it is above 0, in file order
 * @param reasons why figures are missing or the competence stays out
 */
public record CompetenceRow(
        String competence,
        @Nullable Integer best,
        @Nullable Integer gap,
        @Nullable Integer depth,
        @Nullable State state,
        boolean critical,
        @Nullable Double share,
        List<String> holders,
        List<String> bestPartners,
        List<CompetenceReason> reasons) {

    /** The reasons in English, null when there are none. */
    public @Nullable String reason() {
        return Reason.inWords(reasons);
    }
}
