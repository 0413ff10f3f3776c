package eu.clusterplanner.operation.persistence;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the database says of itself. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class DatabaseFacts {

    private final DSLContext database;

    DatabaseFacts(DSLContext database) {
        this.database = database;
    }

    /**
     * The server.
     *
     * @param version as 18.1
     * @param bytes what the database takes on disk
     */
    public record Server(String version, long bytes) {}

    public Server server() {
        return database.select(
                        field("split_part(current_setting('server_version'), ' ', 1)", String.class),
                        field("pg_database_size(current_database())", Long.class))
                .fetchSingle(row -> new Server(row.value1(), row.value2()));
    }

    /** How many changes of the changelog it has. */
    public int changes() {
        return database.fetchCount(table(name("databasechangelog")));
    }

    /** The time by the clock of its machine. */
    public Instant time() {
        return database.select(field("clock_timestamp()", OffsetDateTime.class))
                .fetchSingle(row -> row.value1().toInstant());
    }
}
