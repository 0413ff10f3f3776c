package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.analysis.Finances;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many actions are shown, what they need together, and how far that is paid for; as on the page of money, actions
 * that are dropped or "not now" need nothing.
 */
record ActionSums(ActionWords words) {

    String of(List<ActionRow> shown) {
        List<ActionRow> meant = shown.stream().filter(ActionRow::isMeant).toList();
        double days = meant.stream()
                .map(row -> row.action().personDays())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        Map<String, Object> figures = new HashMap<>(Map.of(
                "shown", shown.size(),
                "all", words.board().rows().size(),
                "left", shown.size() - meant.size(),
                "days", words.formats().number(days)));
        boolean costs = words.board().list().costsShown();
        if (costs) {
            Finances all = meant.stream().map(ActionRow::finances).reduce(Finances.NONE, Finances::plus);
            figures.put("cost", words.formats().moneyInText(all.cost()));
            figures.put("secured", money(all, Funding.Status.SECURED));
            figures.put("applied", money(all, Funding.Status.APPLIED));
            figures.put("known", money(all, Funding.Status.IDENTIFIED));
            figures.put("gap", words.formats().moneyInText(all.gap()));
        }
        return words.texts().get(costs ? "actions.summary.cost" : "actions.summary", figures);
    }

    private String money(Finances all, Funding.Status status) {
        return words.formats().moneyInText(all.amount(status));
    }
}
