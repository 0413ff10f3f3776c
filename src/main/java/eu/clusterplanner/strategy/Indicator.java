package eu.clusterplanner.strategy;

import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one sees that an objective is reached.
 *
 * @param version counts its edits
 * @param catalogueCode code of the catalogue, K01 …
 * @param level PROCESS, OUTPUT, OUTCOME or IMPACT
 * @param direction UP or DOWN: which way is better
 * @param counting how values of partners and periods add up: SUM, UNIQUE, LAST, MEAN or MAX
 * @param verification where the value comes from
 * @param responsible key of the partner that reports it
 * @param baseline value at the start
 * @param target value to reach
 * @param targetDate until when
 * @param plan values to reach on the way, in the order of the team
 */
public record Indicator(
        RecordId id,
        int version,
        String key,
        @Nullable String catalogueCode,
        String name,
        @Nullable String definition,
        @Nullable String unit,
        @Nullable String level,
        @Nullable String direction,
        @Nullable String counting,
        @Nullable String verification,
        @Nullable String responsible,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable PlannedDate targetDate,
        List<PlannedValue> plan) {

    /**
     * A value to reach on the way.
     *
     * @param version counts its edits
     * @param by until when
     */
    public record PlannedValue(
            RecordId id, int version, @Nullable PlannedDate by, double value) {}
}
