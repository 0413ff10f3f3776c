package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.State;
import eu.clusterplanner.figure.ChainMap;
import eu.clusterplanner.figure.StageState;
import eu.clusterplanner.valuechain.AnalysedChains;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.StageLegend;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.ChainStage;
import eu.clusterplanner.valuechain.analysis.StageRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plan rests on: competences of the partnership as a whole, and its value chains. */
public record PlanBasis(List<CompetenceLine> competences, List<Chain> chains) {

    /** What competences and chains say of the partnership as a whole. */
    public static PlanBasis of(AnalysedCompetences competences, AnalysedChains chains) {
        return new PlanBasis(
                competences.figures().competences().stream()
                        .flatMap(row -> competences.competence(row.competence()).stream()
                                .map(competence -> line(competence, row)))
                        .toList(),
                chains.chains().chains().stream()
                        .flatMap(chain -> chains.figures(chain.key()).stream().map(figures -> chain(chain, figures)))
                        .toList());
    }

    private static CompetenceLine line(Competence competence, CompetenceRow row) {
        State state = row.state();
        String domain = competence.domain();
        return new CompetenceLine(
                competence.key(),
                competence.name(),
                domain == null ? "" : domain,
                competence.requiredLevel(),
                row.best(),
                state == null ? null : state.name());
    }

    private static Chain chain(ValueChain chain, ChainFigures figures) {
        Map<String, StageRow> rows =
                figures.stages().stream().collect(Collectors.toMap(StageRow::stage, Function.identity()));
        List<ChainMap.Feed> feeds = chain.stages().stream()
                .flatMap(stage -> stage.feeds().stream().map(to -> new ChainMap.Feed(stage.key(), to)))
                .distinct()
                .toList();
        return new Chain(
                chain.key(),
                chain.name(),
                chain.stages().stream()
                        .flatMap(stage ->
                                Stream.ofNullable(rows.get(stage.key())).map(row -> stage(stage, row)))
                        .toList(),
                feeds);
    }

    private static StageLine stage(Stage stage, StageRow row) {
        return new StageLine(
                stage.key(),
                stage.name(),
                stage.kind() == ChainStage.Kind.SUPPORT ? ChainMap.Lane.SUPPORT : ChainMap.Lane.CORE,
                StageLegend.state(row),
                row.coverage(),
                row.leads());
    }

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
