package eu.clusterplanner.shared;

import java.util.Locale;

/**
 * Who acts: written into the change log with every write.
 *
 * @param kind what acts
 * @param id the account, link, job, import or migration; never empty
 */
public record Actor(Kind kind, String id) {

    public Actor {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an actor needs an id");
        }
    }

    public enum Kind {
        PERSON,
        LINK,
        JOB,
        IMPORT,
        MIGRATION
    }

    public static Actor person(AccountId account) {
        return new Actor(Kind.PERSON, account.toString());
    }

    public static Actor job(String name) {
        return new Actor(Kind.JOB, name);
    }

    /** The form in which the database takes it: {@code kind:id}. */
    public String asText() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
