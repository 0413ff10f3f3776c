package eu.clusterplanner.reference;

import java.util.Optional;

/**
 * A country and its standing to the European Union.
 *
 * @param code ISO 3166-1 alpha-2; XK for Kosovo
 * @param name in English
 * @param nutsCode with which its statistical regions begin (EL, UK); the code itself for countries outside Europe
 * @param cosme whether it could take part in COSME in 2018
 */
public record Country(String code, String name, String nutsCode, Standing standing, boolean cosme) {

    /** As of the day on which the list was read. */
    public enum Standing {
        EU,
        CANDIDATE,
        POTENTIAL_CANDIDATE,
        EFTA,
        OTHER
    }

    /** The country of that code; empty where the list has none. */
    public static Optional<Country> find(String code) {
        return ReferenceList.COUNTRIES.find(code).map(Country::of);
    }

    private static Country of(ReferenceEntry entry) {
        String nuts = entry.cells().getOrDefault("nuts", "");
        String standing = entry.cells().getOrDefault("standing", "");
        return new Country(
                entry.code(),
                entry.name(),
                nuts.isEmpty() ? entry.code() : nuts,
                standing.isEmpty() ? Standing.OTHER : Standing.valueOf(standing),
                "yes".equals(entry.cells().get("cosme")));
    }
}
