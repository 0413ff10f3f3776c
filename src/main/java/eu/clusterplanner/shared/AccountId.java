package eu.clusterplanner.shared;

import java.util.UUID;

/** Identifies an account of a person. */
public record AccountId(UUID value) {

    /** A new, time-ordered id. */
    public static AccountId next() {
        return new AccountId(TimeOrderedIds.next());
    }

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} on anything else. */
    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
