package eu.clusterplanner.valuechain.ui;

import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.ChainMap;
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
import org.jspecify.annotations.Nullable;

/** A value chain as the picture of its stages. */
record ChainPicture(ValueChain chain, ChainFigures figures, ChainWords words) {

    private static final int WIDTH = 860;

    /** number: tells the pictures of one page apart. */
    ChainMap map(int number) {
        Map<String, StageRow> rows =
                figures.stages().stream().collect(Collectors.toMap(StageRow::stage, Function.identity()));
        Caption caption = new Caption(
                "chain" + number,
                words.texts().get("valuechain.map", "chain", chain.name()),
                words.get("map.what"),
                words.get("empty.stages"));
        return new ChainMap(
                caption,
                chain.stages().stream()
                        .map(stage -> stage(stage, rows.get(stage.key())))
                        .toList(),
                chain.stages().stream()
                        .flatMap(stage -> stage.feeds().stream().map(to -> new ChainMap.Feed(stage.key(), to)))
                        .distinct()
                        .toList(),
                StageLegend.in(words.texts()),
                WIDTH);
    }

    private ChainMap.Stage stage(Stage stage, @Nullable StageRow row) {
        boolean support = stage.kind() == ChainStage.Kind.SUPPORT;
        return new ChainMap.Stage(
                stage.key(),
                stage.name(),
                support ? ChainMap.Lane.SUPPORT : ChainMap.Lane.CORE,
                new ChainMap.Standing(
                        StageLegend.state(row),
                        row == null ? null : row.coverage(),
                        row == null ? "" : words.formats().percent(row.coverage())),
                row == null
                        ? List.of()
                        : row.leads().stream().map(words::partner).toList(),
                words.others(stage));
    }
}
