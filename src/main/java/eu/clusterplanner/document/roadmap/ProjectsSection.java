package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Call;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.Pipeline;
import eu.clusterplanner.roadmap.Project;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Section 10: joint projects and investments on their way, and a sheet for each that has a full plan. */
final class ProjectsSection {

    private static final int WIDTH = 640;
    private static final double PERCENT = 100;

    /** More boxes than these in a stage would not fit on a page. */
    private static final int MOST_IN_A_STAGE = 9;

    private static final List<String> STAGES = List.of(
            "IDEA", "OPPORTUNITY", "SHORT_PLAN", "FULL_PLAN", "FINANCE_SOUGHT", "FUNDED", "RUNNING", "COMPLETED");
    private static final String STOPPED = "STOPPED";
    private static final Set<String> PLANNED = Set.of("FULL_PLAN", "FINANCE_SOUGHT", "FUNDED", "RUNNING", "COMPLETED");

    private final Story story;

    ProjectsSection(Story story) {
        this.story = story;
    }

    Section section() {
        List<Project> projects = story.input().roadmap().projects();
        if (projects.isEmpty()) {
            return Section.of("s10", story.text("section.projects"), List.of(), List.of());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(pipeline(projects));
        blocks.addAll(money(projects));
        blocks.addAll(nextSteps(projects));
        List<Section> sheets = projects.stream()
                .filter(project -> project.stage() != null && PLANNED.contains(project.stage()))
                .map(this::sheet)
                .toList();
        return Section.of("s10", story.text("section.projects"), blocks, sheets);
    }

    private Block pipeline(List<Project> projects) {
        List<Pipeline.Stage> stages = new ArrayList<>();
        STAGES.forEach(stage -> stages.add(stage(stage, projects)));
        Pipeline.Stage stopped = stage(STOPPED, projects);
        if (!stopped.items().isEmpty()) {
            stages.add(stopped);
        }
        Caption caption = new Caption(
                "pipeline",
                story.text("caption.pipeline"),
                story.text("alt.pipeline", Map.of("count", projects.size())),
                story.text("figure.empty"));
        return new Block.Picture(
                Figures.draw(new Pipeline(caption, stages, WIDTH)),
                story.text("caption.pipeline"),
                story.source("plan"));
    }

    /** What has no stage yet is an idea. */
    private Pipeline.Stage stage(String stage, List<Project> projects) {
        List<Project> here = projects.stream()
                .filter(project -> stage.equals(Objects.requireNonNullElse(project.stage(), "IDEA")))
                .toList();
        int shown = here.size() > MOST_IN_A_STAGE ? MOST_IN_A_STAGE - 1 : here.size();
        List<Pipeline.Item> items = new ArrayList<>();
        here.subList(0, shown)
                .forEach(project -> items.add(
                        new Pipeline.Item(project.key(), project.key() + " " + project.title(), note(project))));
        if (here.size() > shown) {
            items.add(new Pipeline.Item("more-" + stage, story.text("more", Map.of("count", here.size() - shown)), ""));
        }
        return new Pipeline.Stage(stage, story.choice("stage", stage), items);
    }

    private String note(Project project) {
        BigDecimal amount = project.money().amount();
        return Stream.of(amount == null ? "" : story.money(amount), percent(project))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<Block> money(List<Project> projects) {
        boolean amounts = projects.stream().anyMatch(project -> project.money().amount() != null);
        Grid grid = new Grid(story).column("no", 0.5).column("project", 4.6).column("stage", 1.5);
        if (amounts) {
            grid.number("amount", 1.1);
        }
        grid.number("chance", 0.9);
        if (amounts) {
            grid.number("weighted", 1.1);
        }
        for (Project project : projects) {
            List<String> cells = new ArrayList<>(List.of(project.key(), "", story.choice("stage", project.stage())));
            if (amounts) {
                cells.add(amount(project.money().amount()));
            }
            cells.add(percent(project));
            if (amounts) {
                cells.add(amount(weighted(project)));
            }
            grid.row(Table.Cells.of(cells.toArray(String[]::new))
                    .titled(1, project.title(), Story.orEmpty(project.description())));
        }
        if (amounts) {
            grid.note(story.text("projects.weighted"));
        }
        return grid.table("projects");
    }

    /** The amount times the chance that it comes about. */
    private static @Nullable BigDecimal weighted(Project project) {
        BigDecimal amount = project.money().amount();
        Integer chance = project.probability();
        return amount == null || chance == null
                ? null
                : amount.multiply(BigDecimal.valueOf(chance)).movePointLeft(2);
    }

    private String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : story.amount(amount);
    }

    private String percent(Project project) {
        Integer chance = project.probability();
        return chance == null ? "" : story.percent(chance / PERCENT);
    }

    private List<Block> nextSteps(List<Project> projects) {
        Grid grid = new Grid(story)
                .column("no", 0.5)
                .column("lead", 1.6)
                .column("partners", 2.2)
                .column("nextStep", 3.4)
                .dates("by", 1.6);
        for (Project project : projects) {
            grid.row(
                    project.key(),
                    story.partner(project.lead()),
                    story.partners(project.partners()),
                    Story.orEmpty(project.nextStep()),
                    story.dates().due(project.nextStepBy()));
        }
        return grid.table("nextSteps");
    }

    private Section sheet(Project project) {
        Grid grid = new Grid(story).column("what", 1).column("value", 4);
        fact(grid, "stage", story.choice("stage", project.stage()));
        fact(grid, "lead", story.partnerName(project.lead()));
        fact(grid, "partners", story.partners(project.partners()));
        fact(grid, "amount", amount(project.money().amount()));
        fact(grid, "publicAmount", amount(project.money().publicAmount()));
        fact(grid, "financing", Story.orEmpty(project.money().financing()));
        fact(grid, "call", call(project));
        fact(grid, "readiness", readiness(project.trl()));
        fact(grid, "chance", percent(project));
        fact(grid, "actions", project.actions().stream().map(story::actionName).collect(Collectors.joining("\n")));
        fact(grid, "nextStep", Story.orEmpty(project.nextStep()));
        fact(grid, "by", story.dates().due(project.nextStepBy()));
        List<Block> blocks = new ArrayList<>();
        if (project.description() != null) {
            blocks.add(Block.Paragraph.of(project.description()));
        }
        blocks.addAll(grid.captioned(story.text("caption.project", Map.of("project", project.title()))));
        return Section.of("s10-" + project.key(), project.key() + " " + project.title(), blocks, List.of());
    }

    private void fact(Grid grid, String label, String value) {
        if (!value.isEmpty()) {
            grid.row(story.text("column." + label), value);
        }
    }

    private String call(Project project) {
        return story.input().actions().calls().stream()
                .filter(call -> call.key().equals(project.money().call()))
                .map(Call::name)
                .findFirst()
                .orElse("");
    }

    private String readiness(Project.TechnologyReadiness trl) {
        return Stream.of(trl.from(), trl.to())
                .filter(Objects::nonNull)
                .map(level -> "TRL " + level)
                .distinct()
                .collect(Collectors.joining(" – "));
    }
}
