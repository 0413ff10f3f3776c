package eu.clusterplanner.action.ui.funding;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.analysis.CostYears;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Money in words. */
record FundingWords(Texts texts, Formats formats) {

    String get(String key) {
        return texts.get("funding." + key);
    }

    String get(String key, Map<String, ?> arguments) {
        return texts.get("funding." + key, arguments);
    }

    String name(Action action) {
        return action.key() + " " + action.title();
    }

    /** An amount; empty for none, and for zero, so that tables stay calm. */
    String amount(@Nullable BigDecimal euros) {
        return euros == null || euros.signum() == 0 ? "" : formats.money(euros);
    }

    String status(Funding.@Nullable Status status) {
        return texts.get("choice.funding.status." + Objects.requireNonNullElse(status, Funding.Status.NONE));
    }

    /** "EUR 9,000, secured"; the state alone where there is no amount to tell. */
    String entry(Funding funding) {
        BigDecimal amount = funding.amount();
        return amount == null
                ? status(funding.status())
                : get("entry", Map.of("amount", formats.money(amount), "status", status(funding.status())));
    }

    /** A year of {@link CostYears}. */
    String year(int year, boolean inMonths) {
        if (year == CostYears.UNDATED) {
            return get("year.none");
        }
        return inMonths ? get("year.project", Map.of("year", year)) : String.valueOf(year);
    }
}
