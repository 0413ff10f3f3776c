package eu.clusterplanner.valuechain;

import eu.clusterplanner.figure.ChainMap;
import eu.clusterplanner.figure.StageState;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.valuechain.analysis.StageRow;
import org.jspecify.annotations.Nullable;

/** What every picture of a value chain says of its stages, on screen and in documents. */
public final class StageLegend {

    private StageLegend() {}

    /** The words of the picture. */
    public static ChainMap.Words in(Texts texts) {
        return new ChainMap.Words(
                texts.get("valuechain.state.RED"),
                texts.get("valuechain.state.AMBER"),
                texts.get("valuechain.state.GREEN"),
                texts.get("valuechain.state.unknown"),
                texts.get("valuechain.map.support"),
                texts.get("valuechain.map.vacant"),
                texts.get("valuechain.map.lead"),
                texts.get("valuechain.map.coverage"));
    }

    /** How a stage is shown; null, or figures without a state, for one that cannot be judged yet. */
    public static StageState state(@Nullable StageRow row) {
        return switch (row == null ? null : row.state()) {
            case null -> StageState.UNKNOWN;
            case RED -> StageState.BOTTLENECK;
            case AMBER -> StageState.WATCH;
            case GREEN -> StageState.COVERED;
        };
    }
}
