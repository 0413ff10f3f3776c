package eu.clusterplanner.action.portfolio;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One run of the solver: the same steps each time, told as it goes on, ended by time or by whoever waits for it. */
final class RunningSearch {

    private static final int SEED = 1;
    private static final long LOOK_EVERY = 100;
    private static final double MILLIS = 1000;

    private final Search search;
    private final CpSolver solver = new CpSolver();

    RunningSearch(Search search) {
        this.search = search;
        // the linear relaxation of all sums shows at once how little more there can be: ten times faster than without
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(SEED)
                .setLinearizationLevel(2)
                .setMaxTimeInSeconds(search.limit().toMillis() / MILLIS);
    }

    /** Ends after so much work, wherever it runs. */
    RunningSearch withWork(double work) {
        solver.getParameters().setMaxDeterministicTime(work);
        return this;
    }

    CpSolverStatus run(CpModel model) {
        try (ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("portfolio-stop").factory())) {
            var _ = looking.scheduleWithFixedDelay(this::stopIfWanted, 0, LOOK_EVERY, TimeUnit.MILLISECONDS);
            try {
                return solver.solve(model, new CpSolverSolutionCallback() {
                    @Override
                    public void onSolutionCallback() {
                        search.tell(new Search.Progress(Math.round(objectiveValue()), bound(bestObjectiveBound())));
                    }
                });
            } finally {
                looking.shutdownNow();
            }
        }
    }

    private void stopIfWanted() {
        if (search.isStopped()) {
            solver.stopSearch();
        }
    }

    CpSolver solver() {
        return solver;
    }

    long best() {
        return bound(solver.bestObjectiveBound());
    }

    /** Values are whole: what is above the last whole one cannot be reached. */
    private static long bound(double bound) {
        return (long) Math.floor(bound + 1e-6);
    }
}
