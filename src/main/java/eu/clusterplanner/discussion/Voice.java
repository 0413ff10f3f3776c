package eu.clusterplanner.discussion;

import eu.clusterplanner.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, as it is read.
 *
 * @param account null: somebody without an account, or whose account is gone
 * @param name null: somebody whose account is gone
 * @param guest whether it was somebody who came by a personal link
 */
public record Voice(@Nullable AccountId account, @Nullable String name, boolean guest) {}
