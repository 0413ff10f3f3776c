package eu.clusterplanner.scenario.analysis;

import eu.clusterplanner.competence.analysis.CompetenceInput;
import eu.clusterplanner.competence.analysis.NeededCompetence;
import eu.clusterplanner.competence.analysis.Rating;
import eu.clusterplanner.competence.analysis.SynergyParameters;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.PartnerCapacity;
import eu.clusterplanner.schedule.PlanFrame;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.PlannedActionBuilder;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.valuechain.analysis.ChainInput;
import eu.clusterplanner.valuechain.analysis.ChainStage;
import eu.clusterplanner.valuechain.analysis.StageRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A plan of any size out of a seed. */
final class RandomState {

    private static final List<ActionStatus> STANDINGS = List.of(ActionStatus.values());

    private final Random random;
    private final List<String> partners;
    private final List<String> competences;
    private final List<Participation> participations = new ArrayList<>();

    RandomState(long seed, int partners, int competences) {
        this.random = new Random(seed);
        this.partners = keys("P", partners);
        this.competences = keys("C", competences);
    }

    static RandomState small(long seed) {
        Random sizes = new Random(seed);
        return new RandomState(seed, 1 + sizes.nextInt(6), 1 + sizes.nextInt(8));
    }

    List<String> partners() {
        return partners;
    }

    PlanState state(int actions) {
        PlanInput plan = plan(actions);
        return new PlanState(competenceInput(), List.of(chain("VC1"), chain("VC2")), plan, participations);
    }

    Assumptions assumptions() {
        Set<String> without = new HashSet<>(
                partners.stream().filter(partner -> random.nextInt(3) == 0).toList());
        List<Candidate> candidates = IntStream.range(0, random.nextInt(3))
                .mapToObj(place -> Candidate.named("New " + place).with(levels(0)))
                .toList();
        return new Assumptions(without, candidates, levels(1));
    }

    private Map<String, Integer> levels(int least) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        competences.forEach(key -> {
            if (random.nextBoolean()) {
                levels.put(key, least + random.nextInt(5 - least));
            }
        });
        return levels;
    }

    private CompetenceInput competenceInput() {
        List<Rating> ratings = new ArrayList<>();
        for (String partner : partners) {
            for (String competence : competences) {
                if (random.nextInt(5) > 0) {
                    ratings.add(new Rating(partner, competence, random.nextInt(6) == 0 ? null : random.nextInt(5)));
                }
            }
        }
        return new CompetenceInput(
                partners,
                competences.stream()
                        .map(key -> new NeededCompetence(key, null, perhaps(1 + random.nextInt(4)), weight()))
                        .toList(),
                ratings,
                List.of(),
                SynergyParameters.STANDARD);
    }

    private @Nullable Integer perhaps(int value) {
        return random.nextInt(8) == 0 ? null : value;
    }

    private @Nullable Double weight() {
        return random.nextInt(8) == 0 ? null : random.nextDouble();
    }

    private ChainInput chain(String key) {
        List<String> stages = keys("S", 1 + random.nextInt(6));
        List<StageRole> roles = new ArrayList<>();
        partners.forEach(
                partner -> stages.forEach(stage -> roles.add(new StageRole(partner, stage, random.nextInt(4)))));
        return new ChainInput(
                key,
                partners,
                stages.stream()
                        .map(stage -> new ChainStage(stage, null, perhaps(1 + random.nextInt(3)), null, List.of()))
                        .toList(),
                roles);
    }

    private PlanInput plan(int size) {
        List<PlannedAction> actions = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            PlannedActionBuilder action =
                    PlannedAction.named("A" + place).duration(Period.days(1 + random.nextInt(60)));
            for (int before = Math.max(0, place - 4); before < place; before++) {
                if (random.nextInt(3) == 0) {
                    action.after("A" + before, Period.ZERO);
                }
            }
            if (random.nextInt(6) == 0) {
                action.status(STANDINGS.get(random.nextInt(STANDINGS.size())));
            }
            List<String> contributors = new ArrayList<>();
            for (int each = 0; each < random.nextInt(4); each++) {
                String partner = partners.get(random.nextInt(partners.size()));
                contributors.add(partner);
                action.contribution(partner, random.nextInt(30));
            }
            String lead = random.nextInt(5) == 0 ? null : partners.get(random.nextInt(partners.size()));
            participations.add(new Participation("A" + place, lead, contributors));
            actions.add(action.build());
        }
        return new PlanInput(
                new PlanFrame(LocalDate.of(2026, 1, 1), null, 36),
                actions,
                List.of(),
                partners.stream()
                        .map(partner -> new PartnerCapacity(partner, (double) random.nextInt(10)))
                        .toList());
    }

    private static List<String> keys(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> prefix + number)
                .toList();
    }
}
