package eu.clusterplanner.platform.notice;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Makes connections that only listen: outside of the pool, as each is held for as long as the application runs. */
@Component
class ListeningConnection {

    private final DataSource pool;

    ListeningConnection(DataSource pool) {
        this.pool = pool;
    }

    Connection open() throws SQLException {
        HikariDataSource access = pool.unwrap(HikariDataSource.class);
        Properties properties = new Properties();
        properties.setProperty("user", access.getUsername());
        properties.setProperty("password", access.getPassword());
        properties.setProperty("ApplicationName", "planner-notices");
        // a peer that went without a word is noticed
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(access.getJdbcUrl(), properties);
    }
}
