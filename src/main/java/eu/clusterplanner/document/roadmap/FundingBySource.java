package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Funding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Money by its source and by how sure it is.
 *
 * @param bySource euros by source, in the order in which the actions name them
 */
record FundingBySource(Map<String, Map<Funding.Status, BigDecimal>> bySource) {

    /** Of all actions that count; empty where no amount is said, or whoever asks may not see amounts. */
    static FundingBySource of(Story story) {
        Map<String, Map<Funding.Status, BigDecimal>> bySource = new LinkedHashMap<>();
        if (story.input().actions().costsShown()) {
            story.counting().stream()
                    .flatMap(action -> action.funding().stream())
                    .forEach(funding -> add(bySource, funding));
        }
        return new FundingBySource(bySource);
    }

    private static void add(Map<String, Map<Funding.Status, BigDecimal>> bySource, Funding funding) {
        BigDecimal amount = funding.amount();
        if (amount != null) {
            bySource.computeIfAbsent(funding.instrument(), key -> new EnumMap<>(Funding.Status.class))
                    .merge(Objects.requireNonNullElse(funding.status(), Funding.Status.NONE), amount, BigDecimal::add);
        }
    }

    /** How sure the money is, the surest first; only what occurs. */
    List<Funding.Status> statuses() {
        return Arrays.stream(Funding.Status.values())
                .filter(status -> bySource.values().stream().anyMatch(row -> row.containsKey(status)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** All money of that kind. */
    BigDecimal in(Funding.Status status) {
        return bySource.values().stream()
                .map(row -> row.getOrDefault(status, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All money of a source. */
    BigDecimal of(String source) {
        return bySource.getOrDefault(source, Map.of()).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All money. */
    BigDecimal total() {
        return bySource.keySet().stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
