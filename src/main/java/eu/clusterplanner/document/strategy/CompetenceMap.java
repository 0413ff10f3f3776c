package eu.clusterplanner.document.strategy;

import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.Rating;
import eu.clusterplanner.competence.analysis.State;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.HeatMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The map of competences: the best level of the partnership; levels of single partners only by choice. */
final class CompetenceMap {

    private static final int WIDTH = 640;
    private static final int LEVELS = 5;
    private static final String REQUIRED = "=required";
    private static final String BEST = "=best";

    private final Story story;
    private final boolean single;

    CompetenceMap(Story story) {
        this.story = story;
        this.single = story.head().has(Sensitive.LEVELS);
    }

    List<Block> blocks() {
        List<HeatMap.Heading> rows = new ArrayList<>();
        List<HeatMap.Cell> cells = new ArrayList<>();
        for (CompetenceRow row : story.input().competences().figures().competences()) {
            story.input().competences().competence(row.competence()).ifPresent(competence -> {
                rows.add(heading(competence, row.state()));
                cells.add(cell(competence, REQUIRED, competence.requiredLevel()));
                cells.add(cell(competence, BEST, row.best()));
            });
        }
        if (single) {
            story.input().competences().input().ratings().forEach(rating -> cells.add(cell(rating)));
        }
        String kind = single ? "levels" : "best";
        Caption caption = new Caption(
                "strategy-competences", story.say("map.title"), story.say("map.alt." + kind), story.say("map.empty"));
        HeatMap map = new HeatMap(caption, rows, columns(), cells, scale(), WIDTH);
        return List.of(new Block.Picture(
                Figures.draw(map), story.say("map.caption." + kind), CompetenceSection.source(story)));
    }

    private HeatMap.Heading heading(Competence competence, @Nullable State state) {
        return new HeatMap.Heading(
                competence.key(),
                competence.name(),
                Story.orEmpty(competence.domain()),
                state == null ? "" : story.texts().get("competences.state." + state));
    }

    private List<HeatMap.Heading> columns() {
        Stream<HeatMap.Heading> all = Stream.of(
                new HeatMap.Heading(REQUIRED, story.say("map.required")),
                new HeatMap.Heading(BEST, story.say("map.best")));
        return (single ? Stream.concat(all, partners()) : all).toList();
    }

    private Stream<HeatMap.Heading> partners() {
        return story.input().competences().input().partners().stream()
                .map(key -> new HeatMap.Heading(key, story.partner(key)));
    }

    private static HeatMap.Cell cell(Competence competence, String column, @Nullable Integer level) {
        return new HeatMap.Cell(
                competence.key(),
                column,
                level == null ? null : level.doubleValue(),
                level == null ? "" : level.toString());
    }

    private static HeatMap.Cell cell(Rating rating) {
        Integer level = rating.level();
        return new HeatMap.Cell(
                rating.competence(),
                rating.partner(),
                level == null ? null : level.doubleValue(),
                level == null ? "" : level.toString());
    }

    private HeatMap.Scale scale() {
        List<HeatMap.Band> bands = IntStream.range(0, LEVELS)
                .mapToObj(level -> new HeatMap.Band("level" + level, story.text("level." + level), level))
                .toList();
        return new HeatMap.Scale(bands, story.say("map.unknown"), List.of());
    }
}
