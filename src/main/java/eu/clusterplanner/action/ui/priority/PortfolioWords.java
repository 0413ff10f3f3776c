package eu.clusterplanner.action.ui.priority;

import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.action.portfolio.Breach;
import eu.clusterplanner.action.portfolio.FallenOut;
import eu.clusterplanner.action.portfolio.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A choice within a budget in words. */
record PortfolioWords(PriorityWords words, ActionList list) {

    private static final int MOST_NAMED = 12;

    /** Why an action fell out. */
    String reason(FallenOut out) {
        return switch (out.reason()) {
            case FallenOut.NotNow _ -> get("out.not-now");
            case FallenOut.NoValue _ -> get("out.no-value");
            case FallenOut.NoCost _ -> get("out.no-cost");
            case FallenOut.NoDays _ -> get("out.no-days");
            case FallenOut.Needs needs -> get("out.needs", Map.of("actions", actions(needs.actions())));
            case FallenOut.TooMuch much -> tooMuch(much);
            case FallenOut.NotSearched _ -> get("out.not-searched");
        };
    }

    private String tooMuch(FallenOut.TooMuch much) {
        String breaches =
                much.breaches().stream().map(breach -> breach("out.", breach)).collect(Collectors.joining(" "));
        String with =
                much.together().isEmpty() ? "" : get("out.together", Map.of("actions", actions(much.together()))) + " ";
        return with + breaches + " " + get(much.never() ? "out.never" : "out.better");
    }

    /** Which limit the musts break alone, and by how much. */
    String mustsBreak(Breach breach) {
        return breach("must.", breach);
    }

    private String breach(String prefix, Breach breach) {
        boolean money = breach.limit() == Breach.Limit.MONEY;
        return get(
                prefix + breach.limit(),
                Map.of(
                        "over", money ? words.money(breach.over()) : words.hundredths(breach.over()),
                        "wanted", money ? words.money(breach.wanted()) : words.hundredths(breach.wanted()),
                        "there", money ? words.money(breach.there()) : words.hundredths(breach.there()),
                        "partner", words.partner(list, breach.partner())));
    }

    /** How many actions, of which value, and how sure that is. */
    String headline(Portfolio choice, int all) {
        return get(
                "headline." + choice.state(),
                Map.of(
                        "chosen", choice.chosen().size(),
                        "all", all,
                        "value", words.hundredths(choice.sums().value()),
                        "best", words.hundredths(choice.best())));
    }

    /** "1.2, 1.4 and 3 more". */
    String actions(List<String> keys) {
        return keys.size() <= MOST_NAMED
                ? String.join(", ", keys)
                : get(
                        "named.more",
                        Map.of(
                                "keys",
                                String.join(", ", keys.subList(0, MOST_NAMED)),
                                "more",
                                keys.size() - MOST_NAMED));
    }

    String get(String key) {
        return words.get("portfolio." + key);
    }

    String get(String key, Map<String, ?> arguments) {
        return words.get("portfolio." + key, arguments);
    }
}
