package eu.clusterplanner.document.strategy;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.strategy.Objective;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The agreed actions by objective. The full list is a document of its own. */
final class ActionTable {

    private final Story story;
    private final Set<String> told = new HashSet<>();
    private final Grid grid;

    ActionTable(Story story) {
        this.story = story;
        this.grid = new Grid(story)
                .column("no", 0.6)
                .column("action", 3)
                .column("lead", 1.35)
                .column("partners", 2.9)
                .dates("dates", 1.5)
                .column("strategy.money", 1);
    }

    List<Block> blocks() {
        for (Objective objective : story.input().strategy().objectives()) {
            group(
                    objective.key() + " " + objective.title(),
                    story.promised().stream()
                            .filter(action -> action.objectives().contains(objective.key()))
                            .toList());
        }
        group(
                story.say("withoutObjective"),
                story.promised().stream()
                        .filter(action -> !told.contains(action.key()))
                        .toList());
        return FilledColumns.of(grid.note(story.say("actions.note")).table("strategy.actions"));
    }

    private void group(String title, List<Action> actions) {
        List<Action> own =
                actions.stream().filter(action -> !told.contains(action.key())).toList();
        if (!own.isEmpty()) {
            grid.group(title);
            own.forEach(this::row);
        }
    }

    private void row(Action action) {
        told.add(action.key());
        List<String> others = action.partners().stream()
                .filter(partner -> !partner.equals(action.lead()))
                .toList();
        grid.row(
                action.key(),
                action.title(),
                story.partner(action.lead()),
                story.partners(others),
                story.dates().span(story.scheduled(action)),
                action.fundingStatus()
                        .map(status -> story.word("funding.status", status.name()))
                        .orElse(""));
    }
}
