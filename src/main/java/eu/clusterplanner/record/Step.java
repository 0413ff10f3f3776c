package eu.clusterplanner.record;

import java.util.Locale;

/** The nine steps of the method, in the order in which they are offered; nobody is bound to it. */
public enum Step {
    BASICS,
    PARTNERS,
    COMPETENCES,
    SYNERGIES,
    VALUE_CHAIN,
    STRATEGY,
    ACTIONS,
    ROADMAP,
    DOCUMENTS;

    /** As it stands in addresses: {@code value-chain}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
