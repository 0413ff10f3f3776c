package eu.clusterplanner.competence.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small competence input written as a table, for tests of single rules. */
final class Cells {

    private final List<String> partners;
    private final List<NeededCompetence> competences = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<OwnView> ownViews = new ArrayList<>();

    private Cells(List<String> partners) {
        this.partners = partners;
    }

    static Cells of(String... partners) {
        return new Cells(List.of(partners));
    }

    /** Adds C1, C2, … in domain D with one cell a partner: a level, {@code ?} for unknown, {@code -} for no answer. */
    Cells row(@Nullable Integer required, @Nullable Double weight, String cells) {
        return row("D", required, weight, cells);
    }

    Cells row(@Nullable String domain, @Nullable Integer required, @Nullable Double weight, String cells) {
        String key = "C" + (competences.size() + 1);
        competences.add(new NeededCompetence(key, domain, required, weight));
        List<String> levels = Arrays.asList(cells.split(" ", -1));
        for (int p = 0; p < partners.size(); p++) {
            switch (levels.get(p)) {
                case "-" -> {}
                case "?" -> ratings.add(new Rating(partners.get(p), key, null));
                default -> ratings.add(new Rating(partners.get(p), key, Integer.valueOf(levels.get(p))));
            }
        }
        return this;
    }

    Cells ownView(String first, String second, @Nullable Integer override) {
        ownViews.add(new OwnView(new PartnerPair(first, second), override));
        return this;
    }

    CompetenceFigures analyse() {
        return CompetenceAnalysis.analyse(
                new CompetenceInput(partners, competences, ratings, ownViews, SynergyParameters.STANDARD));
    }
}
