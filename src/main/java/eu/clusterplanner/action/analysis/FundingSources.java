package eu.clusterplanner.action.analysis;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Amounts by source of money and by how sure they are. */
public final class FundingSources {

    private FundingSources() {}

    /** EUR by instrument, in the order in which actions name them; nothing for a state without any entry. */
    public static Map<String, Map<Funding.Status, BigDecimal>> of(List<Action> actions) {
        Map<String, Map<Funding.Status, BigDecimal>> sources = new LinkedHashMap<>();
        actions.stream()
                .flatMap(action -> action.funding().stream())
                .forEach(each -> sources.computeIfAbsent(each.instrument(), key -> new EnumMap<>(Funding.Status.class))
                        .merge(
                                Objects.requireNonNullElse(each.status(), Funding.Status.NONE),
                                Objects.requireNonNullElse(each.amount(), BigDecimal.ZERO),
                                BigDecimal::add));
        return sources;
    }
}
