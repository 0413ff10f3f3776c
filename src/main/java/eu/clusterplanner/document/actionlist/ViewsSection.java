package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.NamedRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Section 5: the same actions by objective, by partner, and by impact and effort. */
final class ViewsSection {

    private final ListWords words;
    private final List<Action> listed;

    ViewsSection(ListWords words) {
        this.words = words;
        this.listed = words.listed();
    }

    Section section() {
        return words.divided(
                "s5",
                "views",
                () -> List.of(
                        words.part("s5-1", "byObjective", byObjective()),
                        words.part("s5-2", "byPartner", byPartner()),
                        words.part("s5-3", "impactEffort", new ImpactEffort(words).blocks())));
    }

    private List<Block> byObjective() {
        Grid grid = new Grid(words).column("objective", 5).column("actions", 5);
        List<String> without = new ArrayList<>();
        for (NamedRecord objective : words.input().actions().objectives()) {
            List<Action> serving = listed.stream()
                    .filter(action -> action.objectives().contains(objective.key()))
                    .toList();
            if (serving.isEmpty()) {
                without.add(objective.key());
            }
            grid.row(
                    objective.key() + " " + objective.name(),
                    serving.isEmpty() ? words.text("objective.without") : keys(serving));
        }
        List<Action> none =
                listed.stream().filter(action -> action.objectives().isEmpty()).toList();
        if (!none.isEmpty()) {
            grid.row(words.text("noObjective"), keys(none));
        }
        List<Block> table = grid.table("actionsByObjective");
        if (table.isEmpty()) {
            return table;
        }
        String answer =
                words.text("objectives.without", Map.of("count", without.size(), "keys", String.join(", ", without)));
        return List.of(Block.Paragraph.of(answer), table.getFirst());
    }

    private static String keys(List<Action> actions) {
        return actions.stream().map(Action::key).collect(Collectors.joining(", "));
    }

    private List<Block> byPartner() {
        boolean costs = words.costsByPartner();
        Grid grid = new Grid(words)
                .column("partner", 2.4)
                .column("leads", 3.4)
                .column("takesPart", 4.6)
                .number("personDays", 1.3);
        if (costs) {
            grid.number("cost", 1.5);
        }
        for (PartnerSummary partner : words.input().actions().partners()) {
            List<Action> own = listed.stream()
                    .filter(action -> action.partners().contains(partner.key()))
                    .toList();
            if (!own.isEmpty() || words.partners().contains(partner)) {
                List<String> row = row(partner, own);
                grid.row((costs ? row : row.subList(0, row.size() - 1)).toArray(String[]::new));
            }
        }
        return grid.table("actionsByPartner");
    }

    private List<String> row(PartnerSummary partner, List<Action> own) {
        List<Contribution> given = own.stream()
                .flatMap(action -> action.contributions().stream())
                .filter(each -> each.partner().equals(partner.key()))
                .toList();
        double days = given.stream()
                .map(Contribution::personDays)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        BigDecimal cost = given.stream()
                .map(Contribution::cost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Arrays.asList(
                partner.label(),
                keys(own.stream()
                        .filter(action -> partner.key().equals(action.lead()))
                        .toList()),
                keys(own.stream()
                        .filter(action -> !partner.key().equals(action.lead()))
                        .toList()),
                days == 0 ? "" : words.number(days),
                words.amountOrNothing(cost));
    }
}
