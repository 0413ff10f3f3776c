package eu.clusterplanner.action.portfolio;

import eu.clusterplanner.action.portfolio.PortfolioAction.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be chosen at all, what has to be, and why an action fell out. */
final class PortfolioRules {

    private final PortfolioInput input;
    private final Map<String, PortfolioAction> actions = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> impossible = new TreeSet<>();
    private final Map<String, FallenOut.Reason> excluded = new LinkedHashMap<>();

    PortfolioRules(PortfolioInput input) {
        this.input = input;
        input.actions().forEach(action -> actions.put(action.key(), action));
        input.actions().stream()
                .filter(action -> action.part() == Part.MUST)
                .forEach(action -> required.addAll(withNeeds(action.key())));
        for (String key : required) {
            PortfolioAction action = actions.get(key);
            if (action == null || action.part() == Part.NOT_NOW) {
                impossible.add(key);
            }
        }
        exclude();
    }

    /** The musts and what they need. */
    Set<String> required() {
        return required;
    }

    /** What musts need and cannot be had. */
    Set<String> impossible() {
        return impossible;
    }

    /** All that may be chosen, the required included, in the order of the team. */
    List<PortfolioAction> choosable() {
        return input.actions().stream()
                .filter(action -> !excluded.containsKey(action.key()))
                .toList();
    }

    List<PortfolioAction> of(Collection<String> keys) {
        return input.actions().stream()
                .filter(action -> keys.contains(action.key()))
                .toList();
    }

    private void exclude() {
        for (PortfolioAction action : input.actions()) {
            FallenOut.Reason reason = required.contains(action.key()) ? null : ownReason(action);
            if (reason != null) {
                excluded.put(action.key(), reason);
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (PortfolioAction action : choosable()) {
                List<String> missing = action.needs().stream()
                        .filter(need -> !actions.containsKey(need) || excluded.containsKey(need))
                        .toList();
                if (!missing.isEmpty() && !required.contains(action.key())) {
                    excluded.put(action.key(), new FallenOut.Needs(missing));
                    more = true;
                }
            }
        }
        Set<String> useful = useful();
        choosable().stream()
                .filter(action -> !useful.contains(action.key()))
                .forEach(action -> excluded.put(action.key(), new FallenOut.NoValue()));
    }

    private FallenOut.@Nullable Reason ownReason(PortfolioAction action) {
        if (action.part() == Part.NOT_NOW) {
            return new FallenOut.NotNow();
        }
        if (input.limits().money() != null && action.cost() == null) {
            return new FallenOut.NoCost();
        }
        if (input.limits().days() != null && action.days() == null) {
            return new FallenOut.NoDays();
        }
        return null;
    }

    /** An action without a value is only worth choosing where another one needs it. */
    private Set<String> useful() {
        Set<String> useful = new LinkedHashSet<>(required);
        choosable().stream()
                .filter(action -> action.value() != null)
                .forEach(action -> useful.addAll(withNeeds(action.key())));
        return useful;
    }

    /** The key with all that it needs, directly or not; of what is not there only the key. */
    private Set<String> withNeeds(String key) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(key));
        while (!open.isEmpty()) {
            String next = open.pop();
            PortfolioAction action = actions.get(next);
            if (all.add(next) && action != null) {
                action.needs().forEach(open::push);
            }
        }
        return all;
    }

    /** Why each of the others was not chosen. */
    List<FallenOut> fallenOut(Set<String> chosen) {
        List<FallenOut> out = new ArrayList<>();
        for (PortfolioAction action : input.actions()) {
            if (!chosen.contains(action.key())) {
                FallenOut.Reason known = excluded.get(action.key());
                out.add(new FallenOut(action.key(), known == null ? tried(action, chosen) : known));
            }
        }
        return out;
    }

    /** Adds it to the choice, with what it needs, and looks which limits that breaks. */
    private FallenOut.Reason tried(PortfolioAction action, Set<String> chosen) {
        Set<String> added = withNeeds(action.key());
        List<Breach> breaches = Sums.of(of(union(chosen, added))).over(input.limits());
        if (breaches.isEmpty()) {
            return action.value() == null ? new FallenOut.NoValue() : new FallenOut.NotSearched();
        }
        boolean never =
                !Sums.of(of(union(required, added))).over(input.limits()).isEmpty();
        List<String> together = added.stream()
                .filter(key -> !key.equals(action.key()) && !chosen.contains(key))
                .toList();
        return new FallenOut.TooMuch(together, breaches, never);
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
