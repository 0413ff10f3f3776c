package eu.clusterplanner.action;

import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a partner gives to an action; a partner may stand there more than once.
 *
 * @param version counts its edits
 * @param partner key of the partner
 * @param role CONTRIBUTE or SUPPORT
 * @param personDays 0 or more
 * @param cost EUR; null too where the person who asks may not see it
 */
public record Contribution(
        RecordId id,
        int version,
        String partner,
        @Nullable String role,
        @Nullable Double personDays,
        @Nullable BigDecimal cost) {

    Contribution withoutCost() {
        return new Contribution(id, version, partner, role, personDays, null);
    }
}
