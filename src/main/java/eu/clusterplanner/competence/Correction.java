package eu.clusterplanner.competence;

import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a manager changed what a partner had said of itself.
 *
 * @param partnerName short name of the partner, else its name
 * @param acronym of the partnership
 * @param competence its name
 * @param before as in a cell of the matrix: {@code 0} to {@code 4}, {@code ?} or empty
 * @param after the same
 * @param note why, for the partner
 * @param by null where the account is gone
 * @param byName empty where the account is gone
 */
public record Correction(
        PartnershipId partnership,
        RecordId id,
        RecordId assessment,
        RecordId partner,
        String partnerName,
        String acronym,
        String competence,
        String before,
        String after,
        String note,
        @Nullable AccountId by,
        String byName,
        Instant at) {}
