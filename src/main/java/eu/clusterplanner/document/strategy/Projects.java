package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.roadmap.Project;
import java.util.List;

/** Joint projects and investments, with their amounts for those who may see them. */
final class Projects {

    private Projects() {}

    static List<Block> table(Story story, String caption) {
        Grid grid = new Grid(story)
                .column("project", 3.4)
                .column("strategy.projectStage", 1.25)
                .number("strategy.amount", 1.3)
                .column("partners", 2)
                .column("nextStep", 2.2)
                .dates("by", 1.2);
        for (Project project : story.input().roadmap().projects()) {
            grid.row(List.of(
                    Inline.titled(project.title(), Story.orEmpty(project.description())),
                    Inline.plain(story.word("project.stage", project.stage())),
                    Inline.plain(story.moneyOrNothing(project.money().amount())),
                    Inline.plain(story.partners(project.partners())),
                    Inline.plain(Story.orEmpty(project.nextStep())),
                    Inline.plain(story.dates().due(project.nextStepBy()))));
        }
        return FilledColumns.of(grid.table(caption));
    }
}
