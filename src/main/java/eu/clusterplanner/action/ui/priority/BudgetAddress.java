package eu.clusterplanner.action.ui.priority;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipPage;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a choice as they stand in the address, so that they can be shared: {@code ?money=90000&days=300}.
 *
 * @param money EUR; null: no limit
 * @param days person-days; null: no limit
 */
record BudgetAddress(@Nullable BigDecimal money, @Nullable BigDecimal days) {

    private static final String MONEY = "money";
    private static final String DAYS = "days";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    /** What nobody can read is left out. */
    static BudgetAddress of(QueryParameters parameters) {
        return new BudgetAddress(number(parameters, MONEY), number(parameters, DAYS));
    }

    private static @Nullable BigDecimal number(QueryParameters parameters, String name) {
        Optional<String> text =
                parameters.getSingleParameter(name).filter(found -> found.matches("[0-9]{1,12}(\\.[0-9]{1,2})?"));
        return text.map(BigDecimal::new).orElse(null);
    }

    /** Whether a limit can be one. */
    static boolean isLimit(@Nullable BigDecimal number) {
        return number == null || (number.signum() >= 0 && number.compareTo(MOST) < 0);
    }

    /** Writes it into the address line; nothing is loaded. */
    void show(PartnershipId partnership) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (money != null) {
            parameters.put(MONEY, money.toPlainString());
        }
        if (days != null) {
            parameters.put(DAYS, days.toPlainString());
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                PartnershipPage.address(partnership, PrioritiesView.PATH),
                                QueryParameters.simple(parameters)));
    }
}
