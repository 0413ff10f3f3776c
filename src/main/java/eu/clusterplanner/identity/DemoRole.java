package eu.clusterplanner.identity;

import java.util.Locale;

/** The roles that the demonstration has an account for. */
public enum DemoRole {
    ADMINISTRATOR,
    MANAGER,
    EDITOR,
    CONTRIBUTOR,
    REVIEWER,
    READER;

    /** For example {@code manager@demo.invalid}: no mail ever goes there. */
    public String email() {
        return name().toLowerCase(Locale.ROOT) + "@demo.invalid";
    }

    String textKey() {
        return "identity.demo.name." + name().toLowerCase(Locale.ROOT);
    }
}
