package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.strategy.Axis;
import eu.clusterplanner.strategy.Indicator;
import eu.clusterplanner.strategy.Objective;
import eu.clusterplanner.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section 7: vision, axes, objectives, markets or other fields, target groups, positioning. */
final class DirectionSection {

    private final Story story;
    private final Strategy strategy;
    private final Findings findings;

    DirectionSection(Story story) {
        this.story = story;
        this.strategy = story.input().strategy();
        this.findings = new Findings(story);
    }

    Section section() {
        FieldsSection fields = new FieldsSection(story);
        return story.section(
                "s7",
                List.of(),
                story.section("s7-1", vision()),
                story.section("s7-2", axes()),
                story.section("s7-3", objectives()),
                fields.section(),
                story.section("s7-5", fields.targetGroups()),
                story.section("s7-6", fields.communication()));
    }

    private List<Block> vision() {
        List<Block> blocks = new ArrayList<>(Prose.paragraph(story.say("vision"), strategy.vision()));
        blocks.addAll(Prose.paragraph(story.say("mission"), strategy.mission()));
        return blocks;
    }

    private List<Block> axes() {
        List<Block> blocks = new ArrayList<>();
        for (Axis axis : strategy.axes()) {
            blocks.addAll(Prose.paragraph(axis.title(), Story.orEmpty(axis.description())));
        }
        return blocks;
    }

    private List<Block> objectives() {
        return Stream.concat(
                        strategy.axes().stream().flatMap(axis -> strategy.objectivesOf(axis.key()).stream()),
                        strategy.objectivesOf(null).stream())
                .filter(SummarySection::isKept)
                .flatMap(objective -> sheet(objective).stream())
                .toList();
    }

    private List<Block> sheet(Objective objective) {
        Grid grid = new Grid(story)
                .headed(objective.key(), 1.2, Table.Align.LEFT)
                .headed(objective.title(), 5, Table.Align.LEFT);
        fact(grid, "statement", Story.orEmpty(objective.statement()));
        fact(grid, "why", objective.addresses().stream().map(findings::words).collect(Collectors.joining("\n")));
        fact(grid, "owner", story.partnerName(objective.owner()));
        fact(grid, "until", story.dates().due(objective.due()));
        fact(grid, "status", story.word("objective.status", objective.status()));
        fact(
                grid,
                "indicators",
                strategy.indicatorsOf(objective).stream().map(this::indicator).collect(Collectors.joining("\n")));
        fact(grid, "assumption", Story.orEmpty(objective.assumption()));
        return grid.captioned(story.say("objective.caption", Map.of("key", objective.key())));
    }

    private void fact(Grid grid, String key, String value) {
        if (!value.isEmpty()) {
            grid.row(List.of(Inline.bold(story.say("objective." + key)), Inline.plain(value)));
        }
    }

    /** Its name, and from which value to which. */
    private String indicator(Indicator indicator) {
        String from = story.number(indicator.baseline());
        String to = story.number(indicator.target());
        String values = Stream.of(from, to).filter(value -> !value.isEmpty()).collect(Collectors.joining(" → "));
        return values.isEmpty()
                ? indicator.name()
                : indicator.name() + ": " + values + (indicator.unit() == null ? "" : " (" + indicator.unit() + ")");
    }
}
