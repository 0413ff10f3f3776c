package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.valuechain.GapDecision;
import java.util.List;

/** How the team answers gaps: a row a gap. */
final class GapTable {

    private final Story story;
    private final Grid grid;

    GapTable(Story story) {
        this.story = story;
        this.grid = new Grid(story)
                .column("strategy.gap", 2)
                .column("decision", 1.4)
                .column("strategy.who", 1.3)
                .dates("strategy.until", 1.2)
                .column("strategy.note", 3.4);
    }

    void add(String gap, GapDecision decision) {
        grid.row(
                gap,
                story.word("gap_decision.decision", decision.decision()),
                story.partner(decision.owner()),
                story.dates().due(decision.due()),
                Story.orEmpty(decision.note()));
    }

    /** A gap on which nothing is decided. */
    void addUndecided(String gap) {
        grid.row(gap, story.say("undecided"), "", "", "");
    }

    List<Block> table(String caption) {
        return FilledColumns.of(grid.table(caption));
    }
}
