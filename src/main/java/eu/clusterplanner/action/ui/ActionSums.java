package eu.clusterplanner.action.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How many actions are shown, and what they need together. */
record ActionSums(ActionWords words) {

    String of(List<ActionRow> shown) {
        double days = shown.stream()
                .map(row -> row.action().personDays())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        BigDecimal cost = shown.stream()
                .map(ActionRow::totalCost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return words.texts()
                .get(
                        words.board().list().costsShown() ? "actions.summary.cost" : "actions.summary",
                        Map.of(
                                "shown", shown.size(),
                                "all", words.board().rows().size(),
                                "days", words.formats().number(days),
                                "cost", words.formats().money(cost)));
    }
}
