package eu.clusterplanner.platform.database;

/**
 * How to reach a PostgreSQL database.
 *
 * @param url a JDBC URL without user and password
 * @param user the role to sign in as; it owns the database and is no superuser
 * @param password the role's password in plain text
 */
public record DatabaseAccess(String url, String user, String password) {

    /** Leaves out the password, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "DatabaseAccess[url=" + url + ", user=" + user + "]";
    }
}
