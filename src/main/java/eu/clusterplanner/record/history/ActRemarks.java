package eu.clusterplanner.record.history;

import eu.clusterplanner.shared.PartnershipId;
import java.util.Collection;
import java.util.Map;

/** What else is known of acts, for example whose suggestion one takes over; filled by features. */
public interface ActRemarks {

    /**
     * Something to say of an act.
     *
     * @param textKey of the text that says it, with the argument {@code name}
     */
    record Remark(String textKey, String name) {}

    /** Those of these acts of which there is something to say. */
    Map<String, Remark> of(PartnershipId partnership, Collection<String> acts);
}
