package eu.clusterplanner.platform.backup;

import eu.clusterplanner.platform.backup.TableCatalog.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Transactions of another server in the change log. Each server counts its own, so that a number from elsewhere may lie
 * in the future here: whoever asks for what was committed would never see it, and some day another transaction would get
 * the same number. Restored transactions are therefore numbered anew from the bottom, in their old order and still apart
 * from each other, and the server is moved on until all of these numbers lie in its past.
 */
final class TransactionNumbers {

    /** PostgreSQL keeps those below for itself. */
    private static final int FIRST = 3;

    private TransactionNumbers() {}

    /**
     * Renumbers in the present transaction.
     *
     * @param server the same server; each transaction begun there takes a number and stores nothing
     */
    static void renumber(Connection connection, DataSource server) throws SQLException {
        List<Column> columns = new TableCatalog(connection).columnsOfType("xid8");
        if (columns.isEmpty()) {
            return;
        }
        String all = columns.stream()
                .map(column -> "select " + TableCatalog.quoted(column.name()) + " as xact from "
                        + TableCatalog.quoted(column.table()))
                .collect(Collectors.joining(" union "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table restored_xact on commit drop as "
                    + "select xact as old, (" + (FIRST - 1)
                    + " + row_number() over (order by xact))::text::xid8 as new "
                    + "from (" + all + ") every where xact is not null");
            for (Column column : columns) {
                String name = TableCatalog.quoted(column.name());
                statement.execute("update " + TableCatalog.quoted(column.table()) + " set " + name
                        + " = r.new from restored_xact r where r.old = " + name
                        + " and r.new <> r.old");
            }
            try (ResultSet row = statement.executeQuery("select max(new)::text from restored_xact")) {
                if (row.next() && row.getString(1) != null) {
                    moveBeyond(row.getString(1), server);
                }
            }
        }
    }

    private static void moveBeyond(String last, DataSource server) throws SQLException {
        long highest = Long.parseLong(last);
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("""
                    do $$
                    begin
                        while pg_current_xact_id() <= '%d'::xid8 loop
                            commit;
                        end loop;
                    end
                    $$""".formatted(highest));
            statement.execute("reset synchronous_commit");
        }
    }
}
