package eu.clusterplanner.record;

import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides who may edit what; filled by the module that knows teams and roles. */
public interface EditingRights {

    /**
     * An intended edit.
     *
     * @param property the property to change; null: the record is added or removed
     * @param ownership what contributors of the owning partner may do; null: nothing
     * @param owner the owning partner, looked up only where it matters
     */
    record Intent(
            RecordKind kind,
            @Nullable String property,
            @Nullable Ownership ownership,
            Supplier<Optional<RecordId>> owner) {}

    /**
     * Returns normally where the signed-in person may do it.
     *
     * @throws RuntimeException not found where the person must not know of the partnership, access denied otherwise
     */
    void check(PartnershipId partnership, Intent intent);
}
