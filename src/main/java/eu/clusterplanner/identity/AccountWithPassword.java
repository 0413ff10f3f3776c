package eu.clusterplanner.identity;

/**
 * An account with the password that was just made for it. The password is shown once and stored nowhere.
 *
 * @param account the account
 * @param password in plain text
 */
public record AccountWithPassword(Account account, String password) {

    /** Leaves out the password, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "AccountWithPassword[account=" + account + "]";
    }
}
