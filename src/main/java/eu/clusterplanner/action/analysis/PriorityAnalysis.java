package eu.clusterplanner.action.analysis;

import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.PartnerPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Value and priority of actions (metrics, 6.6): VALUE is the sum of share times score, PRIORITY is VALUE over effort. The
 * score of synergy is that of the best pair among the partners (HIGH 5, MEDIUM 3, else 1); where nobody scored the
 * European added value, the number of countries stands for it, at most 5.
 */
public final class PriorityAnalysis {

    private static final int MOST = 5;
    private static final int MEDIUM = 3;

    private final PriorityInput input;
    private final Map<Criterion, Double> shares;

    private PriorityAnalysis(PriorityInput input) {
        this.input = input;
        this.shares = input.weights().shares();
    }

    /** All actions of the input, in its order. */
    public static List<WeighedAction> weigh(PriorityInput input) {
        PriorityAnalysis analysis = new PriorityAnalysis(input);
        return input.actions().stream().map(analysis::weigh).toList();
    }

    private WeighedAction weigh(PriorityInput.Candidate action) {
        List<WeighedAction.Part> parts = new ArrayList<>();
        shares.forEach((criterion, share) -> parts.add(part(action, criterion, share)));
        boolean counts = parts.stream().anyMatch(part -> part.share() > 0);
        Double value = !counts || parts.stream().anyMatch(WeighedAction.Part::isMissing)
                ? null
                : Double.valueOf(
                        parts.stream().mapToDouble(WeighedAction.Part::points).sum());
        Integer effort = action.effort();
        Double priority = value == null || effort == null ? null : Double.valueOf(value / effort);
        return new WeighedAction(
                action.action(),
                parts,
                effort,
                value,
                priority,
                Quadrant.of(action.scores().get(Criterion.IMPACT), effort));
    }

    private WeighedAction.Part part(PriorityInput.Candidate action, Criterion criterion, double share) {
        if (criterion == Criterion.SYNERGY) {
            return synergy(action.partners(), share);
        }
        Integer said = action.scores().get(criterion);
        if (said != null) {
            return new WeighedAction.Part(criterion, share, said, new ScoreOrigin.Said());
        }
        if (criterion == Criterion.ADDED_VALUE && action.countries() > 0) {
            return new WeighedAction.Part(
                    criterion,
                    share,
                    Math.min(MOST, action.countries()),
                    new ScoreOrigin.Countries(action.countries()));
        }
        return new WeighedAction.Part(criterion, share, null, new ScoreOrigin.Missing());
    }

    private WeighedAction.Part synergy(List<String> partners, double share) {
        Map<PartnerPair, Band> bands = input.bands();
        if (bands == null) {
            return new WeighedAction.Part(Criterion.SYNERGY, share, null, new ScoreOrigin.Hidden());
        }
        if (partners.size() < 2) {
            return new WeighedAction.Part(Criterion.SYNERGY, share, 1, new ScoreOrigin.Alone());
        }
        ScoreOrigin.BestPair best = best(partners, bands);
        return best == null
                ? new WeighedAction.Part(Criterion.SYNERGY, share, 1, new ScoreOrigin.NoPair())
                : new WeighedAction.Part(Criterion.SYNERGY, share, score(best.band()), best);
    }

    private static ScoreOrigin.@Nullable BestPair best(List<String> partners, Map<PartnerPair, Band> bands) {
        ScoreOrigin.BestPair best = null;
        for (int i = 0; i < partners.size(); i++) {
            for (String other : partners.subList(i + 1, partners.size())) {
                PartnerPair pair = new PartnerPair(partners.get(i), other);
                Band band = bands.getOrDefault(pair, bands.get(pair.swapped()));
                if (band != null && (best == null || score(band) > score(best.band()))) {
                    best = new ScoreOrigin.BestPair(pair, band);
                }
            }
        }
        return best;
    }

    private static int score(Band band) {
        return switch (band) {
            case HIGH -> MOST;
            case MEDIUM -> MEDIUM;
            case LOW -> 1;
        };
    }
}
