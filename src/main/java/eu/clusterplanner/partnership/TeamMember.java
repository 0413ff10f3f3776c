package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the team of a partnership.
 *
 * @param name as in the account
 * @param partner whom the person works for, if any
 * @param partnerName short name of that partner, empty where there is none
 * @param lastSignInAt null: never yet
 */
public record TeamMember(
        AccountId account,
        String name,
        String email,
        Role role,
        @Nullable RecordId partner,
        String partnerName,
        @Nullable Instant lastSignInAt) {}
