package eu.clusterplanner.testing;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Counts the statements that jOOQ sends on this thread: a screen is one query, whatever the number of its rows. */
public final class StatementCounter implements ExecuteListener {

    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    StatementCounter() {}

    /** How many statements that work sends. */
    public static int count(Runnable work) {
        COUNT.set(0);
        work.run();
        return COUNT.get();
    }

    @Override
    public void executeStart(ExecuteContext context) {
        COUNT.set(COUNT.get() + 1);
    }
}
