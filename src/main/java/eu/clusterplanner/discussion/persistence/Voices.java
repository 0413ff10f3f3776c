package eu.clusterplanner.discussion.persistence;

import eu.clusterplanner.discussion.Voice;
import eu.clusterplanner.shared.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who said something, from the columns that say so. */
final class Voices {

    private Voices() {}

    static Voice person(@Nullable UUID account, @Nullable String name) {
        return new Voice(account == null ? null : new AccountId(account), name, false);
    }

    /** account: null for guests and where it is gone. */
    static Voice of(
            @Nullable UUID account, @Nullable String accountName, @Nullable UUID link, @Nullable String givenName) {
        return link == null ? person(account, accountName) : new Voice(null, givenName, true);
    }
}
