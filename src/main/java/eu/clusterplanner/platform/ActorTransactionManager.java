package eu.clusterplanner.platform;

import eu.clusterplanner.shared.Actor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database at the start of each writing transaction who acts. It is done here and not in a listener: a
 * listener that throws leaves a dead transaction on the thread, which silently loses later writes.
 */
class ActorTransactionManager extends JdbcTransactionManager {

    private static final String TELL =
            "select set_config('planner.actor', ?, true), set_config('planner.edit_id', ?, true),"
                    + " set_config('planner.origin', ?, true)";

    private final WriteOrigin origin;

    ActorTransactionManager(DataSource dataSource, WriteOrigin origin) {
        super(dataSource);
        this.origin = origin;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (definition.isReadOnly()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, Actors.current().map(Actor::asText).orElse(""));
            statement.setString(2, Actors.edit().map(UUID::toString).orElse(""));
            statement.setString(3, origin.present());
            statement.execute();
        }
    }
}
