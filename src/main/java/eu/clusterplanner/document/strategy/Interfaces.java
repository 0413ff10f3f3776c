package eu.clusterplanner.document.strategy;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.competence.Synergy;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.StageInterface;
import eu.clusterplanner.valuechain.analysis.StageRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Neighbouring stages that different partners lead: where joint work suggests itself. */
final class Interfaces {

    private final Story story;
    private final ValueChain chain;
    private final ChainFigures figures;

    Interfaces(Story story, ValueChain chain, ChainFigures figures) {
        this.story = story;
        this.chain = chain;
        this.figures = figures;
    }

    List<Block> blocks() {
        Grid grid = new Grid(story)
                .column("strategy.fromStage", 2)
                .column("strategy.toStage", 2)
                .column("strategy.together", 3.6);
        for (StageInterface link : figures.interfaces()) {
            grid.row(stage(link.from()), stage(link.to()), together(link));
        }
        return FilledColumns.of(grid.table("strategy.interfaces"));
    }

    private String stage(String key) {
        String name = chain.stages().stream()
                .filter(stage -> stage.key().equals(key))
                .map(Stage::name)
                .findFirst()
                .orElse(key);
        String leads = leads(key).stream().map(story::partner).collect(Collectors.joining(", "));
        return leads.isEmpty() ? name : name + " (" + leads + ")";
    }

    private List<String> leads(String key) {
        return figures.stages().stream()
                .filter(row -> row.stage().equals(key))
                .map(StageRow::leads)
                .findFirst()
                .orElse(List.of());
    }

    /** Actions that were found at this interface; where there are none, what the team noted about the two partners. */
    private String together(StageInterface link) {
        String finding = "interface:" + chain.key() + "/" + link.from() + "+" + link.to();
        String actions = story.input().actions().actions().stream()
                .filter(story::isOnTheList)
                .filter(action -> action.origins().contains(finding))
                .map(Action::title)
                .collect(Collectors.joining("\n"));
        return actions.isEmpty() ? ideas(link) : actions;
    }

    private String ideas(StageInterface link) {
        return leads(link.from()).stream()
                .flatMap(first -> leads(link.to()).stream().flatMap(second -> idea(first, second)))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> idea(String first, String second) {
        return story.input().competences().synergy(first, second).stream()
                .map(Synergy::idea)
                .filter(Objects::nonNull);
    }
}
