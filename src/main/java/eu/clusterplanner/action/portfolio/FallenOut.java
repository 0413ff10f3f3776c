package eu.clusterplanner.action.portfolio;

import java.util.List;

/** An action that was not chosen, and why. */
public record FallenOut(String action, Reason reason) {

    /** Why. */
    public sealed interface Reason {}

    /** The team said "not now". */
    public record NotNow() implements Reason {}

    /** It has no value: a score is missing. */
    public record NoValue() implements Reason {}

    /** Money is limited, and nobody has said what it costs. */
    public record NoCost() implements Reason {}

    /** Person-days are limited, and nobody has said how many it takes. */
    public record NoDays() implements Reason {}

    /** It needs actions that cannot be chosen at all. */
    public record Needs(List<String> actions) implements Reason {}

    /**
     * Added to what was chosen it would be too much.
     *
     * @param together what it needs and would have to be added with it
     * @param breaches for which limits; what is wanted and there are those of the whole choice
     * @param never whether there is no room for it beside the musts either
     */
    public record TooMuch(List<String> together, List<Breach> breaches, boolean never) implements Reason {}

    /** There is room for it: the search was stopped before the best choice was found. */
    public record NotSearched() implements Reason {}
}
