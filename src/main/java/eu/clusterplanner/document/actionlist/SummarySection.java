package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.analysis.Finances;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.NamedRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Section 2: what the list adds up to. */
final class SummarySection {

    private final ListWords words;
    private final List<Action> listed;

    SummarySection(ListWords words) {
        this.words = words;
        this.listed = words.listed();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (!listed.isEmpty()) {
            blocks.add(Block.Paragraph.of(sums()));
            if (words.costs()) {
                blocks.addAll(money());
            }
            blocks.addAll(byObjective());
            blocks.addAll(byStatus());
            blocks.addAll(new EarlyResults(words).table());
        }
        return Section.of("s2", words.text("section.summary"), blocks, List.of());
    }

    private String sums() {
        long leads = listed.stream()
                .map(Action::lead)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        long objectives = listed.stream()
                .flatMap(action -> action.objectives().stream())
                .distinct()
                .count();
        String days = words.days(listed);
        return words.text(
                "actions.sums",
                Map.of(
                        "actions",
                        listed.size(),
                        "objectives",
                        objectives,
                        "days",
                        days.isEmpty() ? "0" : days,
                        "leads",
                        leads));
    }

    private List<Block> money() {
        Finances finances = Finances.of(listed);
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("money.cost", words.amountOrNothing(finances.cost()));
        lines.put("money.secured", words.amountOrNothing(finances.amount(Funding.Status.SECURED)));
        lines.put("money.applied", words.amountOrNothing(finances.amount(Funding.Status.APPLIED)));
        lines.put("money.identified", words.amountOrNothing(finances.amount(Funding.Status.IDENTIFIED)));
        lines.put("money.gap", words.number(finances.gap()));
        Grid grid = new Grid(words).column("what", 6).number("euros", 2);
        if (finances.cost().signum() > 0 || !finances.amounts().isEmpty()) {
            lines.forEach((key, amount) -> {
                if (!amount.isEmpty()) {
                    grid.row(words.text(key), amount);
                }
            });
        }
        return grid.note(words.text("money.note")).table("money");
    }

    private List<Block> byObjective() {
        Grid grid = new Grid(words)
                .column("objective", 6)
                .number("actionCount", 1.2)
                .number("must", 1)
                .number("should", 1)
                .number("could", 1)
                .number("personDays", 1.3);
        for (NamedRecord objective : words.input().actions().objectives()) {
            List<Action> serving = listed.stream()
                    .filter(action -> action.objectives().contains(objective.key()))
                    .toList();
            grid.row(counts(objective.key() + " " + objective.name(), serving));
        }
        List<Action> none =
                listed.stream().filter(action -> action.objectives().isEmpty()).toList();
        if (!none.isEmpty()) {
            grid.row(counts(words.text("noObjective"), none));
        }
        return grid.note(words.text("byObjective.note")).table("byObjective");
    }

    private String[] counts(String title, List<Action> of) {
        return new String[] {
            title,
            String.valueOf(of.size()),
            count(of, Moscow.MUST),
            count(of, Moscow.SHOULD),
            count(of, Moscow.COULD),
            words.days(of)
        };
    }

    private static String count(List<Action> of, Moscow moscow) {
        long count = of.stream()
                .filter(action -> action.standing().moscow() == moscow)
                .count();
        return count == 0 ? "" : String.valueOf(count);
    }

    private List<Block> byStatus() {
        Grid grid = new Grid(words)
                .column("status", 4)
                .number("actionCount", 1.2)
                .number("must", 1)
                .number("should", 1)
                .number("could", 1)
                .number("personDays", 1.3);
        for (ActionStatus status : ActionStatus.values()) {
            List<Action> of = listed.stream()
                    .filter(action -> action.standing().status() == status)
                    .toList();
            if (!of.isEmpty()) {
                grid.row(counts(words.choice("status", status.name()), of));
            }
        }
        if (listed.size() > 1) {
            grid.row(Stream.of(counts(words.text("total"), listed))
                    .map(Inline::bold)
                    .toList());
        }
        return grid.table("byStatus");
    }
}
