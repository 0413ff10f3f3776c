package eu.clusterplanner.competence.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Competence inputs with holes of every kind, the same ones for the same seed. */
final class RandomCompetences {

    private final Random random;

    RandomCompetences(int seed) {
        this.random = new Random(seed);
    }

    CompetenceInput input(int mostPartners) {
        return input(random.nextInt(mostPartners + 1), random.nextInt(16));
    }

    CompetenceInput input(int partnerCount, int competenceCount) {
        List<String> partners =
                IntStream.range(0, partnerCount).mapToObj(p -> "P" + p).toList();
        List<NeededCompetence> competences = new ArrayList<>();
        List<Rating> ratings = new ArrayList<>();
        double holes = random.nextDouble() * random.nextDouble();
        for (int c = 0; c < competenceCount; c++) {
            String key = "C" + c;
            competences.add(new NeededCompetence(key, domain(), requiredLevel(), weight()));
            for (String partner : partners) {
                if (random.nextDouble() >= holes) {
                    ratings.add(new Rating(partner, key, level(holes)));
                }
            }
        }
        return new CompetenceInput(partners, competences, ratings, ownViews(partners), SynergyParameters.STANDARD);
    }

    private @Nullable String domain() {
        return random.nextInt(50) == 0 ? null : "D" + random.nextInt(4);
    }

    private @Nullable Integer requiredLevel() {
        return random.nextInt(10) == 0 ? null : 1 + random.nextInt(4);
    }

    private @Nullable Double weight() {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> 0.0;
            default -> random.nextBoolean() ? random.nextInt(1, 6) : 100 * random.nextDouble();
        };
    }

    private @Nullable Integer level(double holes) {
        return random.nextDouble() < holes ? null : Integer.valueOf(random.nextInt(5));
    }

    private List<OwnView> ownViews(List<String> partners) {
        List<OwnView> views = new ArrayList<>();
        for (int p = 1; p < partners.size(); p++) {
            if (random.nextInt(4) == 0) {
                views.add(new OwnView(
                        new PartnerPair(partners.get(p), partners.get(random.nextInt(p))), random.nextInt(101)));
            }
        }
        return views;
    }
}
