package eu.clusterplanner.exchange.ui;

import eu.clusterplanner.exchange.Choice;
import eu.clusterplanner.exchange.ReturnedWorkbook;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person chose of a returned workbook. What needs a new row comes and goes with it. */
final class ReturnChoices {

    private final Set<Choice> all;
    private final Set<Choice> chosen = new HashSet<>();
    private final Map<Choice, Set<Choice>> needs = new HashMap<>();
    private final Map<Choice, Set<Choice>> neededBy = new HashMap<>();

    /** Begins with what cannot harm what somebody did here. */
    ReturnChoices(ReturnedWorkbook workbook) {
        all = workbook.choices();
        for (Choice choice : all) {
            Set<Choice> needed = workbook.needs(choice);
            needs.put(choice, needed);
            needed.forEach(parent ->
                    neededBy.computeIfAbsent(parent, none -> new HashSet<>()).add(choice));
        }
        workbook.rows().forEach(row -> choose(row.safe(), true));
    }

    /** Chooses these, or leaves them out. */
    void choose(Collection<Choice> choices, boolean on) {
        for (Choice choice : choices) {
            if (on) {
                chosen.add(choice);
                chosen.addAll(needs.getOrDefault(choice, Set.of()));
            } else {
                chosen.remove(choice);
                chosen.removeAll(neededBy.getOrDefault(choice, Set.of()));
            }
        }
    }

    /** Takes over what was chosen in a comparison before, as far as it can still be chosen. */
    void replaceBy(Set<Choice> before) {
        chosen.clear();
        choose(before.stream().filter(all::contains).toList(), true);
    }

    Set<Choice> chosen() {
        return Set.copyOf(chosen);
    }

    int count() {
        return chosen.size();
    }

    int of() {
        return all.size();
    }

    /** Whether all of these are chosen; there is at least one. */
    boolean all(List<Choice> choices) {
        return !choices.isEmpty() && chosen.containsAll(choices);
    }

    /** Whether some of these are chosen, and some not. */
    boolean some(List<Choice> choices) {
        return !all(choices) && choices.stream().anyMatch(chosen::contains);
    }
}
