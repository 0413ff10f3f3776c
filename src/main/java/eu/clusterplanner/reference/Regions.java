package eu.clusterplanner.reference;

import org.jspecify.annotations.Nullable;

/** Names of statistical regions. */
public final class Regions {

    private Regions() {}

    /** The English name where the list has one, else its own; the code itself where the list does not have it. */
    public static String name(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return "";
        }
        return ReferenceList.REGIONS
                .find(code)
                .map(region -> region.otherName().isEmpty() ? region.name() : region.otherName())
                .orElse(code);
    }
}
