package eu.clusterplanner.document.strategy;

import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.State;
import eu.clusterplanner.document.content.LevelMap;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.HeatMap;
import java.util.List;
import java.util.stream.Stream;

/** The map of competences: the best level of the partnership; levels of single partners only by choice. */
final class CompetenceMap {

    private static final String REQUIRED = "=required";
    private static final String BEST = "=best";

    private final Story story;
    private final boolean single;

    CompetenceMap(Story story) {
        this.story = story;
        this.single = story.head().has(Sensitive.LEVELS);
    }

    List<Block> blocks() {
        LevelMap map = new LevelMap(story, columns());
        for (CompetenceRow row : story.input().competences().figures().competences()) {
            story.input().competences().competence(row.competence()).ifPresent(competence -> add(map, competence, row));
        }
        if (single) {
            story.input()
                    .competences()
                    .input()
                    .ratings()
                    .forEach(rating -> map.level(rating.competence(), rating.partner(), rating.level()));
        }
        String kind = single ? "levels" : "best";
        Caption caption = new Caption(
                "strategy-competences", story.say("map.title"), story.say("map.alt." + kind), story.say("map.empty"));
        return map.pictures(caption, story.say("map.caption." + kind), CompetenceSection.source(story));
    }

    private void add(LevelMap map, Competence competence, CompetenceRow row) {
        State state = row.state();
        map.competence(
                competence.key(),
                competence.name(),
                Story.orEmpty(competence.domain()),
                state == null ? "" : story.texts().get("competences.state." + state));
        map.level(competence.key(), REQUIRED, competence.requiredLevel());
        map.level(competence.key(), BEST, row.best());
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
}
