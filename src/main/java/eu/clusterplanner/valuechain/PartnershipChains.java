package eu.clusterplanner.valuechain;

import eu.clusterplanner.competence.analysis.CountingPartners;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.valuechain.analysis.ChainInput;
import eu.clusterplanner.valuechain.analysis.ChainStage;
import eu.clusterplanner.valuechain.analysis.StageRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value chains of a partnership.
 *
 * @param asOf day for which figures are computed; null: today
 * @param partners all partners in the order of the team
 * @param chains all chains in the order of the team
 * @param decisions decisions on gaps, of competences too, in the order of the team
 */
public record PartnershipChains(
        @Nullable LocalDate asOf, List<PartnerSummary> partners, List<ValueChain> chains, List<GapDecision> decisions) {

    /** The partner with that key. */
    public Optional<PartnerSummary> partner(String key) {
        return partners.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** What the team decided on a stage that is not covered. */
    public Optional<GapDecision> decision(String chain, String stage) {
        return decisions.stream()
                .filter(each -> chain.equals(each.chain()) && stage.equals(each.stage()))
                .findFirst();
    }

    /** The input of the analysis of a chain, with the partners that count on that day. */
    public ChainInput input(ValueChain chain, LocalDate day) {
        return new ChainInput(
                chain.key(),
                partners.stream()
                        .filter(partner -> CountingPartners.counts(partner.role(), partner.left(), day))
                        .map(PartnerSummary::key)
                        .toList(),
                chain.stages().stream().map(PartnershipChains::analysed).toList(),
                chain.stages().stream()
                        .flatMap(stage -> stage.roles().stream()
                                .map(role -> new StageRole(role.partner(), stage.key(), role.role())))
                        .toList());
    }

    private static ChainStage analysed(Stage stage) {
        return new ChainStage(
                stage.key(), stage.kind(), stage.criticality(), stage.externalDependency(), stage.feeds());
    }
}
