package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.roadmap.Risk;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.strategy.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Section 1: the roadmap on one page: axes by horizons, dates that cannot move, the greatest risks. */
final class OnePageSection {

    private static final int NAMED_IN_A_CELL = 3;

    /** From so many axes on cells name fewer actions, so that all stands on one page. */
    private static final int MANY_AXES = 5;

    private static final int FIXED_DATES = 5;
    private static final int RISKS = 3;

    private final Story story;

    OnePageSection(Story story) {
        this.story = story;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(axesByHorizons());
        blocks.addAll(fixedDates());
        blocks.addAll(greatestRisks());
        return Section.of("s1", story.text("section.onePage"), Section.Form.LANDSCAPE, blocks);
    }

    private List<Block> axesByHorizons() {
        List<Horizon> horizons = Horizon.used(story);
        if (horizons.isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(story).column("axis", 0.5);
        horizons.forEach(horizon -> grid.headed(story.text("horizon." + horizon), 1, Table.Align.LEFT));
        for (Axis axis : story.input().strategy().axes()) {
            row(grid, horizons, Optional.of(axis));
        }
        row(grid, horizons, Optional.empty());
        return grid.table("onePage");
    }

    private void row(Grid grid, List<Horizon> horizons, Optional<Axis> axis) {
        List<Action> actions = story.counting().stream()
                .filter(action -> Horizon.of(story.scheduled(action)).isPresent()
                        && Axes.of(story, action).equals(axis.map(Axis::key)))
                .toList();
        if (actions.isEmpty() && axis.isEmpty()) {
            return;
        }
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(Inline.bold(axis.map(Axis::title).orElseGet(() -> story.text("noAxis"))));
        for (Horizon horizon : horizons) {
            cells.add(Inline.plain(cell(actions.stream()
                    .filter(action -> Horizon.of(story.scheduled(action)).equals(Optional.of(horizon)))
                    .toList())));
        }
        grid.row(cells);
    }

    /** The weightiest actions by name, the others by number. */
    private String cell(List<Action> actions) {
        List<Action> sorted = actions.stream()
                .sorted(Comparator.comparing(action -> action.standing().moscow() != Moscow.MUST))
                .toList();
        int most = story.input().strategy().axes().size() < MANY_AXES ? NAMED_IN_A_CELL : NAMED_IN_A_CELL - 1;
        int named = sorted.size() == most + 1 ? sorted.size() : Math.min(sorted.size(), most);
        List<String> lines = new ArrayList<>();
        sorted.subList(0, named).forEach(action -> lines.add(action.key() + " " + action.title()));
        if (sorted.size() > named) {
            lines.add(story.text("more", Map.of("count", sorted.size() - named)));
        }
        return String.join("\n", lines);
    }

    private List<Block> fixedDates() {
        List<Action> fixed = FixedDates.next(story, FIXED_DATES);
        Grid grid = new Grid(story);
        List<List<Inline>> titles = new ArrayList<>();
        for (Action action : fixed) {
            ScheduledAction scheduled = story.scheduled(action);
            if (scheduled != null) {
                grid.headed(story.dates().span(scheduled), 1, Table.Align.LEFT);
                titles.add(Inline.plain(action.key() + " " + action.title()));
            }
        }
        return titles.isEmpty() ? List.of() : grid.row(titles).table("fixedDates");
    }

    private List<Block> greatestRisks() {
        List<Risk> risks = Risks.byWeight(story).stream().limit(RISKS).toList();
        Grid grid = new Grid(story);
        List<List<Inline>> answers = new ArrayList<>();
        for (Risk risk : risks) {
            grid.headed(risk.key() + " " + risk.title(), 1, Table.Align.LEFT);
            answers.add(Inline.plain(Story.orEmpty(risk.mitigation())));
        }
        return risks.isEmpty() ? List.of() : grid.row(answers).table("greatestRisks");
    }
}
