package eu.clusterplanner.record;

import eu.clusterplanner.shared.PartnershipId;

/** Decides who may read what of a plan; filled by the module that knows teams and roles. */
public interface ReadingRights {

    /**
     * Returns normally where the signed-in person is in the team.
     *
     * @throws RuntimeException not found where the person must not know of the partnership
     */
    void checkReading(PartnershipId partnership);

    /** What of the confidential things the signed-in person may read; throws as {@link #checkReading} does. */
    Reading reading(PartnershipId partnership);
}
