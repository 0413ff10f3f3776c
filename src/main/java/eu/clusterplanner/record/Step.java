package eu.clusterplanner.record;

import java.util.List;
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

    /** 1 to 9, as people count them. */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    /** As it stands in addresses: {@code value-chain}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
