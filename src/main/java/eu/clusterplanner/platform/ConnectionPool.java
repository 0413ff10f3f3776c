package eu.clusterplanner.platform;

import com.zaxxer.hikari.HikariDataSource;
import eu.clusterplanner.platform.database.DatabaseAccess;

/** The connections of the application, whoever brings the database. */
final class ConnectionPool {

    /** As many connections wait for work; one after the other, they would be a part of each start. */
    private static final int IDLE = 3;

    private ConnectionPool() {}

    /** Connects when it is asked for the first time. */
    static HikariDataSource of(DatabaseAccess access, int most) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("planner");
        // a refused row would stand in the log with all its contents
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.user());
        pool.setPassword(access.password());
        pool.setMaximumPoolSize(most);
        pool.setMinimumIdle(Math.min(IDLE, most));
        return pool;
    }
}
