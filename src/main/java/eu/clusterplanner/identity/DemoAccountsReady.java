package eu.clusterplanner.identity;

import eu.clusterplanner.shared.AccountId;
import java.util.Map;

/**
 * Published at each start of the demonstration, before the first request is taken: its accounts can sign in. Whoever
 * has something to show puts them into it; nobody is signed in on the thread.
 *
 * @param accounts one for each role
 */
public record DemoAccountsReady(Map<DemoRole, AccountId> accounts) {

    public DemoAccountsReady {
        accounts = Map.copyOf(accounts);
    }
}
