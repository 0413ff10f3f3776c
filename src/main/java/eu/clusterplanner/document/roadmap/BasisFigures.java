package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.content.LevelMap;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.roadmap.PlanBasis.Chain;
import eu.clusterplanner.document.roadmap.PlanBasis.CompetenceLine;
import eu.clusterplanner.document.roadmap.PlanBasis.StageLine;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.ChainMap;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.HeatMap;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Competence map and value chains that the plan rests on, without levels of single partners. */
final class BasisFigures {

    private static final int WIDTH = 640;

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

    private List<Block> competences() {
        List<CompetenceLine> lines = story.input().basis().competences();
        if (lines.isEmpty()) {
            return List.of();
        }
        LevelMap map = new LevelMap(
                story,
                List.of(
                        new HeatMap.Heading("required", story.text("figure.required")),
                        new HeatMap.Heading("best", story.text("figure.best"))));
        for (CompetenceLine line : lines) {
            map.competence(line.key(), line.name(), line.domain(), story.choice("competence", line.state()));
            map.level(line.key(), "required", line.required());
            map.level(line.key(), "best", line.best());
        }
        return map.pictures(
                caption("competences", "competences"),
                story.text("caption.competences"),
                story.source(illustrative() ? "illustrative" : "selfAssessed"));
    }

    private boolean illustrative() {
        return story.head().partnership().illustrative();
    }

    private Block chain(Chain chain) {
        List<ChainMap.Stage> stages = chain.stages().stream().map(this::stage).toList();
        ChainMap map = new ChainMap(
                caption("chain-" + chain.key().replaceAll("[^A-Za-z0-9]", "-"), "chain"),
                stages,
                chain.feeds(),
                words(),
                WIDTH);
        return new Block.Picture(
                Figures.draw(map), story.text("caption.chain", Map.of("chain", chain.name())), story.source("plan"));
    }

    private ChainMap.Stage stage(StageLine stage) {
        Double coverage = stage.coverage();
        String share = coverage == null
                ? story.text("figure.notKnown")
                : NumberFormat.getPercentInstance(story.head().choices().language())
                        .format(coverage);
        return new ChainMap.Stage(
                stage.key(),
                stage.name(),
                stage.lane(),
                new ChainMap.Standing(stage.state(), coverage, share),
                stage.leads().stream().map(story::partner).toList(),
                "");
    }

    private ChainMap.Words words() {
        return new ChainMap.Words(
                story.text("chain.bottleneck"),
                story.text("chain.watch"),
                story.text("chain.covered"),
                story.text("chain.unknown"),
                story.text("chain.support"),
                story.text("chain.nobody"),
                story.text("chain.lead"),
                story.text("chain.coverage"));
    }

    private Caption caption(String prefix, String key) {
        return new Caption(
                prefix, story.text("caption." + key + "Title"), story.text("alt." + key), story.text("figure.empty"));
    }
}
