package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.figure.ChainMap;
import eu.clusterplanner.figure.StageState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plan rests on: competences of the partnership as a whole, and its value chains. */
public record PlanBasis(List<CompetenceLine> competences, List<Chain> chains) {

    /** Nothing known. */
    public static final PlanBasis NONE = new PlanBasis(List.of(), List.of());

    /**
     * A competence; levels of single partners are not told outside the team.
     *
     * @param required level that is needed, 0 to 4
     * @param best best level of all partners, 0 to 4; null while nobody has answered
     * @param state GAP, SINGLE, SAFE or CROWDED; null where it cannot be computed
     */
    public record CompetenceLine(
            String key,
            String name,
            String domain,
            @Nullable Integer required,
            @Nullable Integer best,
            @Nullable String state) {}

    /** A value chain with its stages. */
    public record Chain(String key, String name, List<StageLine> stages, List<ChainMap.Feed> feeds) {}

    /**
     * A stage.
     *
     * @param coverage 0 to 1; null when not computable
     * @param leads keys of the partners that lead here
     */
    public record StageLine(
            String key,
            String name,
            ChainMap.Lane lane,
            StageState state,
            @Nullable Double coverage,
            List<String> leads) {}
}
