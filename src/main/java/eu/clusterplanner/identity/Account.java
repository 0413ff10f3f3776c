package eu.clusterplanner.identity;

import eu.clusterplanner.shared.AccountId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in.
 *
 * @param email at most 254 characters; unique whatever the case of its letters
 * @param name as the team sees it
 * @param language of mails and of the pages
 * @param administrator looks after accounts and reads no contents
 * @param blockedAt since when the person cannot sign in; null: can
 * @param lastSignInAt null: never yet
 * @param version rises with every change
 */
public record Account(
        AccountId id,
        String email,
        String name,
        Locale language,
        boolean administrator,
        @Nullable Instant blockedAt,
        @Nullable Instant lastSignInAt,
        int version) {

    public boolean blocked() {
        return blockedAt != null;
    }

    /** The person as the one who acts. */
    public PlannerUser user() {
        return new PlannerUser(id, email, name, administrator);
    }
}
