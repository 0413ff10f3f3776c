package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in the team now.
 *
 * @param password of an account that was made just now, shown once; null where the person had one already
 */
public record Invited(
        AccountId account, String name, @Nullable String password) {}
