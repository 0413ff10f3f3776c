package eu.clusterplanner.testing;

import eu.clusterplanner.identity.PlannerUser;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Does the same several times at the same moment, as people do who do not know of each other. */
public final class AtOnce {

    private AtOnce() {}

    /** What came out of each, in no order: {@link Future#state()} tells whether it failed. */
    public static <T> List<Future<T>> call(PlannerUser person, int times, Callable<T> work)
            throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(times);
        Callable<T> one = () -> TestAccounts.callAs(person, () -> {
            start.await();
            return work.call();
        });
        try (ExecutorService many = Executors.newFixedThreadPool(times)) {
            return many.invokeAll(Stream.generate(() -> one).limit(times).toList());
        }
    }
}
