package eu.clusterplanner.identity.persistence;

import eu.clusterplanner.identity.Account;
import org.jspecify.annotations.Nullable;

/**
 * An account with the hash of its password.
 *
 * @param hash encoded Argon2id; null: no password was set
 */
public record StoredPassword(Account account, @Nullable String hash) {

    /** Leaves out the hash, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "StoredPassword[account=" + account + "]";
    }
}
