package eu.clusterplanner.action.ui.priority;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.PortfolioBasis;
import eu.clusterplanner.action.portfolio.FallenOut;
import eu.clusterplanner.action.portfolio.Portfolio;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The chosen actions, and below them the others with the reason why each fell out. */
record PortfolioTable(PortfolioWords words, PortfolioBasis basis, Portfolio found) {

    Sheet sheet() {
        Sheet sheet = new Sheet(words.get("table"));
        sheet.show(
                List.of(
                        column("action", "min(20rem, 45vw)").asRowHeader().width("min(20rem, 45vw)"),
                        number("value", "5rem"),
                        number("cost", "7.5rem"),
                        number("days", "6rem"),
                        column("moscow", "7rem"),
                        column("why", "44rem")),
                rows());
        return sheet;
    }

    private SheetColumn column(String id, String width) {
        return SheetColumn.text(id, words.get("column." + id)).width(width).asReadOnly();
    }

    private SheetColumn number(String id, String width) {
        return SheetColumn.number(id, words.get("column." + id)).width(width).asReadOnly();
    }

    private List<SheetRow> rows() {
        Map<String, Action> actions = new HashMap<>();
        basis.open().forEach(action -> actions.put(action.key(), action));
        List<SheetRow> rows = new ArrayList<>();
        rows.add(SheetRow.group(
                "chosen", words.get("chosen", Map.of("count", found.chosen().size()))));
        found.chosen().forEach(key -> rows.add(row(actions.get(key), "")));
        if (!found.fallenOut().isEmpty()) {
            rows.add(SheetRow.group(
                    "out",
                    words.get("fallen-out", Map.of("count", found.fallenOut().size()))));
        }
        for (FallenOut out : found.fallenOut()) {
            rows.add(row(actions.get(out.action()), words.reason(out)));
        }
        return rows;
    }

    private SheetRow row(@Nullable Action action, String why) {
        Action of = Objects.requireNonNull(action);
        Double value =
                basis.priorities().of(of.key()).map(weighed -> weighed.value()).orElse(null);
        Double days = of.personDays();
        BigDecimal cost = of.totalCost();
        return SheetRow.of(
                "action " + of.key(),
                Map.of(
                        "action", SheetCell.readOnly(words.words().name(of)),
                        "value",
                                SheetCell.computed(
                                        value == null ? "" : words.words().number(value)),
                        "cost",
                                SheetCell.computed(
                                        cost == null
                                                ? ""
                                                : words.words().formats().money(cost)),
                        "days",
                                SheetCell.computed(
                                        days == null ? "" : words.words().number(days)),
                        "moscow",
                                SheetCell.readOnly(
                                        words.words().moscow(of.standing().moscow())),
                        "why", SheetCell.computed(why).hint(why)));
    }
}
