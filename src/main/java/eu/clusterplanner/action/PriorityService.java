package eu.clusterplanner.action;

import eu.clusterplanner.action.analysis.Criterion;
import eu.clusterplanner.action.analysis.PriorityAnalysis;
import eu.clusterplanner.action.analysis.PriorityInput;
import eu.clusterplanner.action.analysis.PriorityWeights;
import eu.clusterplanner.competence.CompetenceFiguresService;
import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.PartnerPair;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Computes value and priority of the shared actions: the one place that does. */
@Service
@PreAuthorize("isAuthenticated()")
public class PriorityService {

    private static final String SETTINGS = "partnership_settings";

    private final PartnershipAccess access;
    private final ActionService actions;
    private final CompetenceFiguresService figures;
    private final Records records;

    PriorityService(
            PartnershipAccess access, ActionService actions, CompetenceFiguresService figures, Records records) {
        this.access = access;
        this.actions = actions;
        this.figures = figures;
        this.records = records;
    }

    /**
     * All actions with their values, for everybody in the team. Who may not see synergies yet gets no value where
     * synergy counts.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public WeighedActions priorities(PartnershipId partnership) {
        Map<PartnerPair, Band> bands = access.seesFigures(access.require(partnership)) ? bands(partnership) : null;
        ActionList list = actions.actions(partnership);
        PriorityWeights weights = weights(partnership);
        PriorityInput input = new PriorityInput(
                list.actions().stream().map(action -> candidate(list, action)).toList(), weights, bands);
        return new WeighedActions(list, weights, PriorityAnalysis.weigh(input));
    }

    private Map<PartnerPair, Band> bands(PartnershipId partnership) {
        Map<PartnerPair, Band> bands = new HashMap<>();
        figures.figures(partnership).figures().pairs().forEach(pair -> {
            Band band = pair.band();
            if (band != null) {
                bands.put(pair.partners(), band);
            }
        });
        return bands;
    }

    private PriorityWeights weights(PartnershipId partnership) {
        return records.list(partnership, SETTINGS).stream()
                .findFirst()
                .map(row -> new PriorityWeights(
                        weight(row, Criterion.IMPACT),
                        weight(row, Criterion.FIT),
                        weight(row, Criterion.SYNERGY),
                        weight(row, Criterion.ADDED_VALUE),
                        weight(row, Criterion.URGENCY),
                        weight(row, Criterion.FEASIBILITY)))
                .orElse(PriorityWeights.USUAL);
    }

    private static @Nullable Double weight(RecordRow settings, Criterion criterion) {
        return settings.value("priorityWeights." + criterion.key(), Double.class)
                .orElse(null);
    }

    private static PriorityInput.Candidate candidate(ActionList list, Action action) {
        Map<Criterion, Integer> scores = new EnumMap<>(Criterion.class);
        put(scores, Criterion.IMPACT, action.scores().impact());
        put(scores, Criterion.FIT, action.scores().fit());
        put(scores, Criterion.ADDED_VALUE, action.scores().addedValue());
        put(scores, Criterion.URGENCY, action.scores().urgency());
        put(scores, Criterion.FEASIBILITY, action.scores().feasibility());
        long countries = action.partners().stream()
                .flatMap(key -> list.partner(key).stream())
                .map(partner -> partner.country())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new PriorityInput.Candidate(
                action.key(), scores, action.scores().effort(), action.partners(), (int) countries);
    }

    private static void put(Map<Criterion, Integer> scores, Criterion criterion, @Nullable Integer score) {
        if (score != null) {
            scores.put(criterion, score);
        }
    }
}
