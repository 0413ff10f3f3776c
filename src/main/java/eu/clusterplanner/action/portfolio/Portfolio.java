package eu.clusterplanner.action.portfolio;

import java.util.List;
import java.util.Set;

/**
 * A choice of actions.
 *
 * @param chosen keys in the order of the team; what is chosen when the musts are impossible is empty
 * @param fallenOut the others in the same order
 * @param best no choice can have more value than this, hundredths
 * @param breaches for which limits the musts alone are too much
 * @param impossible what musts need and cannot be had, keys
 */
public record Portfolio(
        State state,
        List<String> chosen,
        List<FallenOut> fallenOut,
        Sums sums,
        long best,
        List<Breach> breaches,
        Set<String> impossible) {

    public Portfolio {
        chosen = List.copyOf(chosen);
        fallenOut = List.copyOf(fallenOut);
        breaches = List.copyOf(breaches);
        impossible = Set.copyOf(impossible);
    }

    /** How sure it is. */
    public enum State {
        /** No other choice has more value. */
        PROVEN,
        /** The search was stopped: there may be better ones. */
        FOUND,
        /** The musts break a limit, or need what cannot be had. */
        IMPOSSIBLE
    }

    static Portfolio impossible(Sums musts, List<Breach> breaches, Set<String> missing) {
        return new Portfolio(State.IMPOSSIBLE, List.of(), List.of(), musts, 0, breaches, missing);
    }
}
