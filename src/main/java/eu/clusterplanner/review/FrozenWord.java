package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * One line of what was frozen, in words.
 *
 * @param label key of the text that names it
 * @param property of the record, to which another wording may be suggested; null: a part, or nothing that is typed
 * @param value what everybody may read; empty: nothing
 * @param full with the costs, where there are any; else null
 * @param partner the partner whose own people may read the costs too; null: nobody's own
 */
public record FrozenWord(
        String label,
        @Nullable String property,
        String value,
        @Nullable String full,
        @Nullable RecordId partner) {

    /** The property to which another wording may be suggested; none where only some may read it, as all read suggestions. */
    @Nullable
    String suggestible() {
        return full == null ? property : null;
    }

    /** What somebody may read who sees all costs, or only those of that partner. */
    String read(boolean costs, @Nullable RecordId own) {
        boolean all = full != null && (costs || (partner != null && partner.equals(own)));
        return all && full != null ? full : value;
    }
}
