package eu.clusterplanner.action;

import eu.clusterplanner.action.portfolio.Portfolio;
import eu.clusterplanner.action.portfolio.PortfolioInput;
import eu.clusterplanner.action.portfolio.PortfolioSolver;
import eu.clusterplanner.action.portfolio.Search;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Searches for best choices beside the pages, one after the other: a search takes a whole core. */
@Component
public class PortfolioRuns {

    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("portfolio").factory());

    /**
     * Begins as soon as no other search runs.
     *
     * @return completed by the thread that searches; with {@link
     *     eu.clusterplanner.action.portfolio.SolverMissingException} where the solver does not run here
     */
    public CompletableFuture<Portfolio> start(PortfolioInput input, Search search) {
        return CompletableFuture.supplyAsync(() -> PortfolioSolver.solve(input, search), one);
    }

    @PreDestroy
    void stop() {
        one.shutdownNow();
    }
}
