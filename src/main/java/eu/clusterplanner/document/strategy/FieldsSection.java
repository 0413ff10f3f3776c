package eu.clusterplanner.document.strategy;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.strategy.StrategyFacts.Label;
import eu.clusterplanner.partner.PartnerSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Sections 7.4 to 7.6: what the strand asks for, whom the actions are for, and how the partnership shows itself. */
final class FieldsSection {

    private static final Set<String> EXCELLENCE = Set.of("A22", "A28");
    private static final Set<String> SUPPORT = Set.of("A15");
    private static final Set<String> BRAND = Set.of("A24");

    private static final int NAMED = 5;

    private final Story story;

    FieldsSection(Story story) {
        this.story = story;
    }

    /** Target markets, investment fields, excellence or support for companies, under the heading of the strand. */
    Section section() {
        String strand = story.input().facts().basics().strand();
        List<Block> blocks = new ArrayList<>();
        switch (strand) {
            case "ESCP_S3" -> blocks.addAll(investments());
            case "ESCP_4X" -> {
                blocks.addAll(labels());
                blocks.addAll(actions(EXCELLENCE, "strategy.exchanges"));
            }
            case "EUROCLUSTER" -> blocks.addAll(actions(SUPPORT, "strategy.support"));
            default -> blocks.addAll(new Markets(story).blocks());
        }
        String title = story.say(
                "fields." + (Set.of("ESCP_S3", "ESCP_4X", "EUROCLUSTER").contains(strand) ? strand : "other"));
        return Section.of("s7-4", title, blocks, List.of());
    }

    private List<Block> investments() {
        List<Block> blocks = new ArrayList<>();
        Grid grid = new Grid(story).column("strategy.area", 2);
        Map<String, List<PartnerSummary>> regions = SurroundingsSection.byRegion(story);
        List<String> areas = story.input().facts().basics().areas();
        grid.column("strategy.regions", 4);
        areas.forEach(area -> grid.row(area, String.join(", ", regions.keySet())));
        blocks.addAll(grid.table("strategy.areas"));
        blocks.addAll(Projects.table(story, "strategy.investments"));
        return blocks;
    }

    private List<Block> labels() {
        Grid grid = new Grid(story).column("strategy.partner", 3).column("strategy.labelNow", 1.6);
        for (PartnerSummary partner : story.partners()) {
            Label label =
                    story.profile(partner).map(StrategyFacts.Profile::label).orElse(new Label(null, null));
            grid.row(partner.name(), story.word("partner.label", Objects.requireNonNullElse(label.level(), "NONE")));
        }
        return grid.table("strategy.labels");
    }

    private List<Block> actions(Set<String> types, String caption) {
        Grid grid = new Grid(story)
                .column("no", 0.6)
                .column("action", 4)
                .column("strategy.objective", 3)
                .column("lead", 1.4);
        ofType(types)
                .forEach(action ->
                        grid.row(action.key(), action.title(), objectives(action), story.partner(action.lead())));
        return grid.table(caption);
    }

    private List<Action> ofType(Set<String> types) {
        return story.input().actions().actions().stream()
                .filter(story::isOnTheList)
                .filter(action -> types.contains(Story.orEmpty(action.type())))
                .toList();
    }

    private String objectives(Action action) {
        return story.input().strategy().objectives().stream()
                .filter(objective -> action.objectives().contains(objective.key()))
                .map(objective -> objective.key() + " " + objective.title())
                .collect(Collectors.joining("\n"));
    }

    /** Who gets what. */
    List<Block> targetGroups() {
        Map<String, List<Action>> groups = story.input().actions().actions().stream()
                .filter(story::isOnTheList)
                .filter(action -> !Story.orEmpty(action.target().group()).isEmpty())
                .collect(Collectors.groupingBy(
                        action -> Story.orEmpty(action.target().group()), LinkedHashMap::new, Collectors.toList()));
        Grid grid = new Grid(story)
                .column("strategy.group", 2.4)
                .column("strategy.gets", 4.4)
                .number("strategy.reached", 1);
        groups.forEach((group, actions) -> grid.row(
                group,
                String.join("; ", story.some(actions.stream().map(Action::title).toList(), NAMED)),
                actions.stream()
                        .map(action -> action.target().number())
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .map(story::number)
                        .orElse("")));
        return FilledColumns.of(grid.note(story.say("groups.note")).table("strategy.groups"));
    }

    List<Block> communication() {
        return actions(BRAND, "strategy.brand");
    }
}
