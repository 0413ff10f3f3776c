package eu.clusterplanner.document.strategy;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.strategy.StrategyFacts.Members;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.strategy.Axis;
import eu.clusterplanner.strategy.Objective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The summary: who, why, where to, in one line each objective, six key figures, the next three steps. */
final class SummarySection {

    private static final int NEXT_STEPS = 3;

    private final Story story;

    SummarySection(Story story) {
        this.story = story;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(who());
        blocks.addAll(Prose.paragraph(story.input().strategy().vision()));
        blocks.addAll(objectives());
        blocks.addAll(figures());
        blocks.addAll(next());
        return story.section("summary", blocks);
    }

    /** What the team wrote says it better; the numbers stand in the table as well. */
    private List<Block> who() {
        int partners = story.partners().size();
        if (partners == 0 || !story.own("summary").isEmpty()) {
            return List.of();
        }
        return Prose.paragraph(story.say(
                "summary.who",
                Map.of(
                        "acronym",
                        story.head().partnership().acronym(),
                        "partners",
                        partners,
                        "countries",
                        story.countries().size(),
                        "names",
                        String.join(", ", story.countries()),
                        "members",
                        members())));
    }

    /** Member organisations of all partners that have said how many they have. */
    private int members() {
        return story.partners().stream()
                .flatMap(partner -> story.profile(partner).stream())
                .mapToInt(profile -> total(profile.members()))
                .sum();
    }

    /** The total that was said, else the sum of the kinds. */
    private static int total(Members members) {
        Integer total = members.total();
        return total != null
                ? total
                : Stream.of(members.small(), members.large(), members.research(), members.other())
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private List<Block> objectives() {
        List<Block.Item> items = new ArrayList<>();
        for (Axis axis : story.input().strategy().axes()) {
            items.add(new Block.Item(0, false, Prose.led(axis.title() + ":", titles(axis.key()))));
        }
        String others = titles(null);
        if (!others.isEmpty()) {
            items.add(new Block.Item(0, false, Inline.plain(others)));
        }
        return items.isEmpty()
                ? List.of()
                : List.of(Block.Paragraph.of(story.say("summary.objectives")), new Block.ItemList(items));
    }

    /** The objectives of an axis, or of none, in one line. */
    private String titles(@Nullable String axis) {
        return story.input().strategy().objectivesOf(axis).stream()
                .filter(SummarySection::isKept)
                .map(Objective::title)
                .collect(Collectors.joining("; "));
    }

    static boolean isKept(Objective objective) {
        return !"DROPPED".equals(objective.status());
    }

    private List<Block> figures() {
        Grid grid = new Grid(story);
        List<String> values = new ArrayList<>();
        add(grid, values, "partners", story.partners().size());
        add(grid, values, "countries", story.countries().size());
        add(grid, values, "members", members());
        add(grid, values, "objectives", (int) story.input().strategy().objectives().stream()
                .filter(SummarySection::isKept)
                .count());
        add(grid, values, "agreed", story.promised().size());
        if (story.input().actions().costsShown()) {
            addMoney(grid, values);
        }
        if (values.isEmpty()) {
            return List.of();
        }
        return grid.row(values.toArray(String[]::new)).table("strategy.figures");
    }

    private void add(Grid grid, List<String> values, String key, int value) {
        if (value > 0) {
            grid.column("strategy." + key, 1);
            values.add(story.number(value));
        }
    }

    private void addMoney(Grid grid, List<String> values) {
        BigDecimal cost = sum(story.promised().stream().map(Action::totalCost));
        if (cost.signum() > 0) {
            BigDecimal secured = sum(story.promised().stream()
                    .flatMap(action -> action.funding().stream())
                    .filter(funding -> funding.status() == Funding.Status.SECURED)
                    .map(Funding::amount));
            grid.column("strategy.cost", 1.6);
            values.add(story.say(
                    "summary.money",
                    Map.of(
                            "cost", story.moneyOrNothing(cost),
                            "secured", story.moneyOrNothing(secured),
                            "all", secured.compareTo(cost) >= 0 ? "yes" : "no")));
        }
    }

    private static BigDecimal sum(Stream<@Nullable BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Block> next() {
        LocalDate today = story.head().asOf();
        List<Block.Item> items = story.promised().stream()
                .map(story::scheduled)
                .filter(action -> action != null && startsFrom(action, today))
                .sorted(Comparator.comparing(SummarySection::start))
                .limit(NEXT_STEPS)
                .map(this::step)
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(Block.Paragraph.of(story.say("summary.next")), new Block.ItemList(items));
    }

    private static boolean startsFrom(ScheduledAction action, LocalDate today) {
        return !start(action).isBefore(today) && action.earliestStart() != null;
    }

    private static LocalDate start(ScheduledAction action) {
        return Objects.requireNonNullElse(action.earliestStart(), LocalDate.MAX);
    }

    private Block.Item step(ScheduledAction scheduled) {
        String title = story.input()
                .actions()
                .action(scheduled.action())
                .map(Action::title)
                .orElse("");
        return new Block.Item(
                0,
                true,
                Inline.plain(
                        story.say("summary.step", Map.of("date", story.dates().start(scheduled), "action", title))));
    }
}
