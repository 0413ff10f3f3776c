package eu.clusterplanner.valuechain.analysis;

import eu.clusterplanner.competence.analysis.AirportGame;
import eu.clusterplanner.competence.analysis.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Computes how well the partners together fill a value chain, which stages hold it up and where partners meet.
 *
 * <p>The weakest link stands beside the average because a strong stage does not make up for a missing one.
 */
public final class ChainAnalysis {

    private static final int HIGHEST_CRITICALITY = 3;
    private static final double DEPENDENCY_FACTOR = 0.5;

    /** A primary stage with its criticality: what the coverage of the chain is made of. */
    private record Weighted(ChainStage stage, int criticality) {}

    private final ChainInput input;
    private final RoleMatrix roles;
    private final ChainLinks links;
    private final List<Weighted> weighted = new ArrayList<>();

    private ChainAnalysis(ChainInput input) {
        this.input = input;
        this.roles = new RoleMatrix(input);
        this.links = ChainLinks.of(input.stages());
        for (ChainStage stage : input.stages()) {
            Integer criticality = stage.criticality();
            if (criticality != null && stage.isPrimary()) {
                weighted.add(new Weighted(stage, criticality));
            }
        }
    }

    /** Computes all figures of a chain; what is missing is null with reasons, never an error. */
    public static ChainFigures analyse(ChainInput input) {
        ChainAnalysis analysis = new ChainAnalysis(input);
        Double weakest = analysis.weakest();
        List<ChainReason> reasons = new ArrayList<>();
        if (analysis.weighted.isEmpty()) {
            reasons.add(ChainReason.NO_WEIGHTED_STAGE);
        } else if (weakest == null) {
            reasons.add(ChainReason.NO_CRITICAL_STAGE);
        }
        return new ChainFigures(
                input.chain(),
                analysis.weighted.isEmpty() ? null : analysis.coverage(),
                weakest,
                analysis.stageRows(),
                analysis.partnerRows(),
                analysis.interfaces(),
                List.copyOf(reasons));
    }

    private int totalCriticality() {
        return weighted.stream().mapToInt(Weighted::criticality).sum();
    }

    private double coverage() {
        double sum = 0;
        for (Weighted each : weighted) {
            sum += each.criticality() * roles.coverage(each.stage());
        }
        return sum / totalCriticality();
    }

    private @Nullable Double weakest() {
        Double weakest = null;
        for (Weighted each : weighted) {
            double coverage = roles.coverage(each.stage());
            if (each.criticality() == HIGHEST_CRITICALITY && (weakest == null || coverage < weakest)) {
                weakest = coverage;
            }
        }
        return weakest;
    }

    private List<StageRow> stageRows() {
        Map<String, Integer> downstream = links.downstream();
        return input.stages().stream()
                .map(stage -> stageRow(stage, downstream.getOrDefault(stage.key(), 0)))
                .toList();
    }

    private StageRow stageRow(ChainStage stage, int downstream) {
        Double bottleneck = bottleneck(stage);
        List<String> contributors = roles.partnersFrom(StageRole.CONTRIBUTES, stage);
        return new StageRow(
                stage.key(),
                roles.coverage(stage),
                bottleneck,
                bottleneck == null ? null : StageState.of(bottleneck),
                roles.partnersFrom(StageRole.LEADS, stage),
                State.isCrowded(contributors.size(), input.partners().size()),
                contributors,
                downstream,
                reasons(stage));
    }

    private @Nullable Double bottleneck(ChainStage stage) {
        Integer criticality = stage.criticality();
        if (criticality == null) {
            return null;
        }
        Double given = stage.externalDependency();
        double dependency = given == null ? 0 : given;
        double importance = (double) criticality / HIGHEST_CRITICALITY;
        return Math.min(1, importance * (1 - roles.coverage(stage)) + DEPENDENCY_FACTOR * importance * dependency);
    }

    private static List<ChainReason> reasons(ChainStage stage) {
        List<ChainReason> reasons = new ArrayList<>();
        if (stage.criticality() == null) {
            reasons.add(ChainReason.WITHOUT_CRITICALITY);
        }
        if (!stage.isPrimary()) {
            reasons.add(ChainReason.SUPPORT_STAGE);
        }
        return List.copyOf(reasons);
    }

    /** Coverage is a weighted sum of largest roles, one airport game a stage. */
    private List<ChainPartnerRow> partnerRows() {
        List<String> partners = input.partners();
        if (weighted.isEmpty()) {
            return partners.stream()
                    .map(partner -> new ChainPartnerRow(partner, null, List.of(ChainReason.NO_WEIGHTED_STAGE)))
                    .toList();
        }
        double total = totalCriticality();
        double[][] heights =
                weighted.stream().map(each -> roles.reaches(each.stage())).toArray(double[][]::new);
        double[] weights = weighted.stream()
                .mapToDouble(each -> each.criticality() / total)
                .toArray();
        double[] shares = AirportGame.weightedShares(heights, weights, partners.size());
        return IntStream.range(0, partners.size())
                .mapToObj(p -> new ChainPartnerRow(partners.get(p), shares[p], List.of()))
                .toList();
    }

    /** Links between stages that both have leads, and no lead in common. */
    private List<StageInterface> interfaces() {
        Map<String, List<String>> leads = new HashMap<>();
        for (ChainStage stage : input.stages()) {
            leads.put(stage.key(), roles.partnersFrom(StageRole.LEADS, stage));
        }
        return links.links().stream()
                .filter(link ->
                        differ(leads.getOrDefault(link.from(), List.of()), leads.getOrDefault(link.to(), List.of())))
                .toList();
    }

    private static boolean differ(List<String> fromLeads, List<String> toLeads) {
        boolean bothLed = !fromLeads.isEmpty() && !toLeads.isEmpty();
        return bothLed && fromLeads.stream().noneMatch(toLeads::contains);
    }
}
