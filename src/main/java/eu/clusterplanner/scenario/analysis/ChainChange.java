package eu.clusterplanner.scenario.analysis;

import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.StageRow;
import eu.clusterplanner.valuechain.analysis.StageState;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A value chain before and after.
 *
 * @param before its figures as they are
 * @param after as they would be
 * @param stages stages that are covered better or worse, or have other leads, in their order
 */
public record ChainChange(ChainFigures before, ChainFigures after, List<StageChange> stages) {

    /**
     * A stage before and after.
     *
     * @param before its figures as they are
     * @param after as they would be
     */
    public record StageChange(StageRow before, StageRow after) {

        /** Key of the stage. */
        public String stage() {
            return before.stage();
        }

        private boolean isChange() {
            return before.coverage() != after.coverage() || !before.leads().equals(after.leads());
        }
    }

    /** Key of the chain. */
    public String chain() {
        return before.chain();
    }

    /** How many stages hold the chain up. */
    public static long bottlenecks(ChainFigures figures) {
        return figures.stages().stream()
                .filter(row -> row.state() == StageState.RED)
                .count();
    }

    /** Both are of one chain with the same stages. */
    static ChainChange between(ChainFigures before, ChainFigures after) {
        return new ChainChange(
                before,
                after,
                IntStream.range(0, before.stages().size())
                        .mapToObj(place -> new StageChange(
                                before.stages().get(place), after.stages().get(place)))
                        .filter(StageChange::isChange)
                        .toList());
    }
}
