package eu.clusterplanner.action;

import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call for proposals that may pay for actions and projects.
 *
 * @param version counts its edits
 * @param opens first day on which one may apply
 * @param deadline last day on which one may apply
 * @param fundingRate percent of the cost that is paid
 * @param maxGrant EUR
 * @param minPartners how many partners must apply together
 * @param minCountries from how many countries they must come
 * @param trlFrom lowest technology readiness level, 1 to 9
 * @param trlTo highest technology readiness level, 1 to 9
 */
public record Call(
        RecordId id,
        int version,
        String key,
        String name,
        @Nullable String programme,
        @Nullable LocalDate opens,
        @Nullable LocalDate deadline,
        @Nullable Double fundingRate,
        @Nullable BigDecimal maxGrant,
        @Nullable Integer minPartners,
        @Nullable Integer minCountries,
        @Nullable Integer trlFrom,
        @Nullable Integer trlTo,
        @Nullable String url,
        @Nullable String note) {}
