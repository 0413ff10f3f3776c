package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.StageMap;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.roadmap.PlanBasis.Chain;
import eu.clusterplanner.document.roadmap.PlanBasis.CompetenceLine;
import eu.clusterplanner.document.roadmap.PlanBasis.StageLine;
import eu.clusterplanner.figure.ChainMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Competences and value chains that the plan rests on, without levels of single partners. */
final class BasisFigures {

    private static final int LEVELS = 5;

    private final Story story;

    private BasisFigures(Story story) {
        this.story = story;
    }

    static Section section(Story story) {
        BasisFigures figures = new BasisFigures(story);
        List<Block> blocks = new ArrayList<>(figures.competences());
        story.input().basis().chains().forEach(chain -> blocks.add(figures.chain(chain)));
        return Section.of("s2-4", story.text("section.restsOn"), blocks, List.of());
    }

    /** A table and no picture: two levels a competence are read as quickly, in a third of the room. */
    private List<Block> competences() {
        Grid grid = new Grid(story)
                .column("competence", 4)
                .number("levelNeeded", 1.2)
                .number("bestLevel", 1.2)
                .column("competenceState", 2);
        Map<String, List<CompetenceLine>> domains = story.input().basis().competences().stream()
                .collect(Collectors.groupingBy(CompetenceLine::domain, LinkedHashMap::new, Collectors.toList()));
        domains.forEach((domain, lines) -> {
            grid.group(domain);
            for (CompetenceLine line : lines) {
                grid.row(
                        line.name(),
                        level(line.required()),
                        level(line.best()),
                        story.choice("competence", line.state()));
            }
        });
        grid.note(story.text("competences.scale", Map.of("levels", levels())) + " "
                + story.source(illustrative() ? "illustrative" : "selfAssessed"));
        return grid.table("competences");
    }

    private static String level(@Nullable Integer level) {
        return level == null ? "?" : level.toString();
    }

    private String levels() {
        return IntStream.range(0, LEVELS)
                .mapToObj(level -> story.text("level." + level))
                .collect(Collectors.joining("; "));
    }

    private boolean illustrative() {
        return story.head().partnership().illustrative();
    }

    private Block chain(Chain chain) {
        List<ChainMap.Stage> stages = chain.stages().stream().map(this::stage).toList();
        return new StageMap(story).picture("chain-" + chain.key(), chain.name(), stages, chain.feeds());
    }

    private ChainMap.Stage stage(StageLine stage) {
        Double coverage = stage.coverage();
        String share = coverage == null ? story.text("figure.notKnown") : story.percent(coverage);
        return new ChainMap.Stage(
                stage.key(),
                stage.name(),
                stage.lane(),
                new ChainMap.Standing(stage.state(), coverage, share),
                stage.leads().stream().map(story::partner).toList(),
                "");
    }
}
