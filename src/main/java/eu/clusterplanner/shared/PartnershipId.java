package eu.clusterplanner.shared;

import java.util.UUID;

/** Identifies a partnership. */
public record PartnershipId(UUID value) {

    /** A new, time-ordered id. */
    public static PartnershipId next() {
        return new PartnershipId(TimeOrderedIds.next());
    }

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} on anything else. */
    public static PartnershipId parse(String text) {
        return new PartnershipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
