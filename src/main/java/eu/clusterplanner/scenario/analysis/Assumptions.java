package eu.clusterplanner.scenario.analysis;

import eu.clusterplanner.competence.analysis.CompetenceInput;
import eu.clusterplanner.competence.analysis.NeededCompetence;
import eu.clusterplanner.competence.analysis.Rating;
import eu.clusterplanner.schedule.PartnerCapacity;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.valuechain.analysis.ChainInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody tries. Whatever names a partner or a competence that is not there is left aside.
 *
 * @param without keys of the partners that do not take part
 * @param candidates organisations that take part and are no partners
 * @param required other required levels by the key of the competence, 1 to 4
 */
public record Assumptions(Set<String> without, List<Candidate> candidates, Map<String, Integer> required) {

    /** Nothing is tried. */
    public static final Assumptions NONE = new Assumptions(Set.of(), List.of(), Map.of());

    /** Copies all; refuses a level outside 1..4. */
    public Assumptions {
        without = Set.copyOf(without);
        candidates = List.copyOf(candidates);
        required = Map.copyOf(required);
        if (required.values().stream().anyMatch(level -> level < 1 || level > 4)) {
            throw new IllegalArgumentException("a required level is outside 1..4: " + required);
        }
    }

    /** Whether nothing is tried. */
    public boolean isNothing() {
        return equals(NONE);
    }

    /** The same with other partners that do not take part. */
    public Assumptions without(Collection<String> partners) {
        return new Assumptions(new HashSet<>(partners), candidates, required);
    }

    /** The same with other candidates. */
    public Assumptions with(List<Candidate> others) {
        return new Assumptions(without, others, required);
    }

    /** The same with other required levels. */
    public Assumptions requiring(Map<String, Integer> others) {
        return new Assumptions(without, candidates, others);
    }

    /** What of it means something in that plan: partners and competences that are there, levels that are other ones. */
    public Assumptions within(PlanState plan) {
        Set<String> partners =
                plan.plan().partners().stream().map(PartnerCapacity::partner).collect(Collectors.toSet());
        Map<String, NeededCompetence> needed = plan.competences().competences().stream()
                .collect(Collectors.toMap(NeededCompetence::key, Function.identity()));
        Map<String, Integer> others = new HashMap<>(required);
        others.entrySet().removeIf(level -> {
            NeededCompetence competence = needed.get(level.getKey());
            return competence == null || level.getValue().equals(competence.requiredLevel());
        });
        return new Assumptions(
                without.stream().filter(partners::contains).collect(Collectors.toSet()),
                candidates.stream().map(each -> each.rated(needed.keySet())).toList(),
                others);
    }

    /** The competences as they would be; a candidate has answered what is assumed of it. */
    CompetenceInput on(CompetenceInput input) {
        List<Rating> ratings = new ArrayList<>(input.ratings());
        for (int place = 0; place < candidates.size(); place++) {
            String key = Candidate.key(place);
            candidates
                    .get(place)
                    .levels()
                    .forEach((competence, level) -> ratings.add(new Rating(key, competence, level)));
        }
        return new CompetenceInput(
                remaining(input.partners()),
                input.competences().stream().map(this::needed).toList(),
                ratings,
                input.ownViews(),
                input.parameters());
    }

    private NeededCompetence needed(NeededCompetence each) {
        Integer other = required.get(each.key());
        return other == null ? each : new NeededCompetence(each.key(), each.domain(), other, each.weight());
    }

    /** A value chain as it would be: a candidate has no place in it before it is a partner. */
    ChainInput on(ChainInput input) {
        return new ChainInput(input.chain(), remaining(input.partners()), input.stages(), input.roles());
    }

    private List<String> remaining(List<String> partners) {
        Stream<String> added = IntStream.range(0, candidates.size()).mapToObj(Candidate::key);
        return Stream.concat(partners.stream().filter(this::takesPart), added).toList();
    }

    /** Whether that partner takes part. */
    public boolean takesPart(String partner) {
        return !without.contains(partner);
    }

    /** The plan as it would be if nobody took the work of those over who do not take part. */
    PlanInput on(PlanInput input) {
        return new PlanInput(
                input.frame(),
                input.actions().stream().map(this::remaining).toList(),
                input.milestones(),
                input.partners().stream()
                        .filter(each -> takesPart(each.partner()))
                        .toList());
    }

    private PlannedAction remaining(PlannedAction action) {
        List<PlannedAction.Contribution> left = action.contributions().stream()
                .filter(each -> takesPart(each.partner()))
                .toList();
        return left.size() == action.contributions().size() ? action : action.withContributions(left);
    }
}
