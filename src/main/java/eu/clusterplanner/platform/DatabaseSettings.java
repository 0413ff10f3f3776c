package eu.clusterplanner.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A database given from outside ({@code PLANNER_DATABASE_URL}, {@code _USER}, {@code _PASSWORD}).
 *
 * @param url a JDBC URL of PostgreSQL 15 or newer
 * @param user the role to connect as; it must own the database
 * @param password its password; empty where the server asks for none
 * @param poolSize most connections held at one time, 1 or more
 */
@ConfigurationProperties("planner.database")
public record DatabaseSettings(
        String url,
        @DefaultValue("planner") String user,
        @DefaultValue("") String password,
        @DefaultValue("12") int poolSize) {

    /** Leaves out the password, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "DatabaseSettings[url=" + url + ", user=" + user + ", poolSize=" + poolSize + "]";
    }
}
