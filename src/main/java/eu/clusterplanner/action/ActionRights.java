package eu.clusterplanner.action;

import eu.clusterplanner.record.Ownership;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What a person may change of the shared actions.
 *
 * @param all everything, adding and removing included
 * @param own the partner for which the person reports progress; null: none
 * @param partner the partner for which the person works, whatever it may change; null: none
 * @param suggests whether the person comments and proposes changes; readers do not
 */
public record ActionRights(
        boolean all, @Nullable RecordId own, @Nullable RecordId partner, boolean suggests) {

    /** Whether the person may change that property of that action. */
    public boolean edits(RecordRow action, String property) {
        Ownership ownership = action.kind().ownership();
        return all
                || (own != null && ownership != null && ownership.covers(property) && own.equals(action.value("lead")));
    }
}
