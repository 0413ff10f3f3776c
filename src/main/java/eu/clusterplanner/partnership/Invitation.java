package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who shall be in the team.
 *
 * @param name used where there is no account with that e-mail yet
 * @param partner whom the person works for, if any
 */
public record Invitation(
        String email, String name, Role role, @Nullable RecordId partner) {}
