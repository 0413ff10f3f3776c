package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.Funding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many actions are shown, what they need together, and how far that is paid for. */
record ActionSums(ActionWords words) {

    String of(List<ActionRow> shown) {
        double days = shown.stream()
                .map(row -> row.action().personDays())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        return words.texts()
                .get(
                        words.board().list().costsShown() ? "actions.summary.cost" : "actions.summary",
                        Map.of(
                                "shown", shown.size(),
                                "all", words.board().rows().size(),
                                "days", words.formats().number(days),
                                "cost", sum(shown, ActionRow::totalCost),
                                "secured", sum(shown, row -> row.funded(Funding.Status.SECURED)),
                                "applied", sum(shown, row -> row.funded(Funding.Status.APPLIED)),
                                "open", sum(shown, ActionRow::openCost)));
    }

    private String sum(List<ActionRow> shown, Function<ActionRow, @Nullable BigDecimal> amount) {
        return words.formats()
                .money(shown.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
