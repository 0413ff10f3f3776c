package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.StageMap;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.figure.ChainMap;
import eu.clusterplanner.figure.StageState;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.StageLegend;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.ChainStage;
import eu.clusterplanner.valuechain.analysis.StageRow;
import java.util.List;

/** A value chain as a figure: its stages with the partners that lead there, and how well each is covered. */
final class ChainPicture {

    private final Story story;
    private final ValueChain chain;
    private final ChainFigures figures;

    ChainPicture(Story story, ValueChain chain, ChainFigures figures) {
        this.story = story;
        this.chain = chain;
        this.figures = figures;
    }

    Block picture() {
        List<ChainMap.Feed> feeds = chain.stages().stream()
                .flatMap(stage -> stage.feeds().stream().map(to -> new ChainMap.Feed(stage.key(), to)))
                .distinct()
                .toList();
        return new StageMap(story)
                .picture(
                        "strategy-chain-" + chain.key(),
                        chain.name(),
                        chain.stages().stream().map(this::stage).toList(),
                        feeds);
    }

    private ChainMap.Stage stage(Stage stage) {
        boolean support = stage.kind() == ChainStage.Kind.SUPPORT;
        return new ChainMap.Stage(
                stage.key(),
                stage.name(),
                support ? ChainMap.Lane.SUPPORT : ChainMap.Lane.CORE,
                ChainSection.row(figures, stage).map(this::standing).orElseGet(this::unknown),
                ChainSection.row(figures, stage).map(StageRow::leads).orElse(List.of()).stream()
                        .map(story::partner)
                        .toList(),
                "");
    }

    private ChainMap.Standing unknown() {
        return new ChainMap.Standing(StageState.UNKNOWN, null, story.text("figure.notKnown"));
    }

    private ChainMap.Standing standing(StageRow row) {
        return new ChainMap.Standing(StageLegend.state(row), row.coverage(), story.percent(row.coverage()));
    }
}
