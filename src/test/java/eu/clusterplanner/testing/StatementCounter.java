package eu.clusterplanner.testing;

import java.util.ArrayList;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** Counts the statements that jOOQ sends on this thread: a screen is one query, whatever the number of its rows. */
public final class StatementCounter implements ExecuteListener {

    /** A statement with the values that stand in it. */
    public record Sent(String sql, List<Object> values) {}

    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);
    private static final ThreadLocal<@Nullable List<Sent>> SENT = new ThreadLocal<>();

    StatementCounter() {}

    /** How many statements that work sends. */
    public static int count(Runnable work) {
        COUNT.set(0);
        work.run();
        return COUNT.get();
    }

    /** The statements that work sends, in their order. */
    public static List<Sent> sent(Runnable work) {
        List<Sent> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        List<Sent> sent = SENT.get();
        Query query = context.query();
        if (sent != null && query != null) {
            sent.add(new Sent(String.valueOf(context.sql()), query.getBindValues()));
        }
        COUNT.set(COUNT.get() + 1);
    }
}
