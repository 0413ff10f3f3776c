package eu.clusterplanner.record.history;

import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;
import java.util.List;

/** Moments of a partnership worth a comparison, such as that of a frozen plan; filled by features. */
public interface HistoryMoments {

    /**
     * A moment.
     *
     * @param textKey of the text that says what happened then, with the argument {@code name}
     */
    record Moment(String textKey, String name, Instant at) {}

    /** The latest first, as far as the signed-in person may read. */
    List<Moment> moments(PartnershipId partnership);
}
