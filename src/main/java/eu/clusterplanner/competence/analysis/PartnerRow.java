package eu.clusterplanner.competence.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one partner. Unanswered competences add nothing, so read them together with {@code answered}.
 *
 * @param partner key of the partner
 * @param answered share of the weight that the partner has answered, 0 to 1
 * @param coverage coverage by this partner alone, 0 to 1
 * @param leaveOneOut coverage that the partnership loses without this partner, 0 to 1
 * @param shapley the partner's fair share of the coverage (Shapley 1953); the shares of all partners sum to it
 * @param reasons why figures are missing
 */
public record PartnerRow(
        String partner,
        @Nullable Double answered,
        @Nullable Double coverage,
        @Nullable Double leaveOneOut,
        @Nullable Double shapley,
        List<CompetenceReason> reasons) {

    /** The reasons in English, null when there are none. */
    public @Nullable String reason() {
        return Reason.inWords(reasons);
    }
}
