package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.ChainMap;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.StageState;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.ChainStage;
import eu.clusterplanner.valuechain.analysis.StageRow;
import java.util.List;
import java.util.Map;

/** A value chain as a figure: its stages with the partners that lead there, and how well each is covered. */
final class ChainPicture {

    private static final int WIDTH = 640;

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
        ChainMap map =
                new ChainMap(caption(), chain.stages().stream().map(this::stage).toList(), feeds, words(), WIDTH);
        return new Block.Picture(
                Figures.draw(map), story.text("caption.chain", Map.of("chain", chain.name())), story.source("plan"));
    }

    private Caption caption() {
        return new Caption(
                "strategy-chain-" + chain.key().replaceAll("[^A-Za-z0-9]", "-"),
                story.text("caption.chainTitle"),
                story.text("alt.chain"),
                story.text("figure.empty"));
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
        StageState state = switch (row.state()) {
            case null -> StageState.UNKNOWN;
            case RED -> StageState.BOTTLENECK;
            case AMBER -> StageState.WATCH;
            case GREEN -> StageState.COVERED;
        };
        return new ChainMap.Standing(state, row.coverage(), story.percent(row.coverage()));
    }

    private ChainMap.Words words() {
        return new ChainMap.Words(
                story.text("chain.bottleneck"),
                story.text("chain.watch"),
                story.text("chain.covered"),
                story.text("chain.unknown"),
                story.text("chain.support"),
                story.text("chain.nobody"),
                story.text("chain.lead"),
                story.text("chain.coverage"));
    }
}
