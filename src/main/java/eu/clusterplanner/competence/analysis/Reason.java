package eu.clusterplanner.competence.analysis;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a figure could not be computed, or what was left out of it. */
public interface Reason {

    /** Key of the sentence in the texts of the product, for translation. */
    String textKey();

    /** The sentence in plain English. */
    String text();

    /** The sentences one after the other in English, null when there are none. */
    static @Nullable String inWords(Collection<? extends Reason> reasons) {
        return reasons.isEmpty() ? null : reasons.stream().map(Reason::text).collect(Collectors.joining(" "));
    }
}
