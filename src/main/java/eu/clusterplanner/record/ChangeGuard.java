package eu.clusterplanner.record;

import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows values that not even those who may edit everything may change; beans of the modules that know why. */
public interface ChangeGuard {

    /**
     * Why the record must stay as it is, in words; empty where nothing is against it.
     *
     * @param property null: the record is to be removed
     */
    Optional<Problem> refuses(PartnershipId partnership, String kind, RecordId id, @Nullable String property);
}
