package eu.clusterplanner.roadmap;

import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that may go wrong.
 *
 * @param version counts its edits
 * @param probability 1 to 5
 * @param impact 1 to 5
 * @param owner key of the partner that watches it
 * @param review day on which it is looked at again
 * @param foreseen whether it was named in the grant agreement
 * @param actions keys of the actions that it concerns
 * @param states how it went, as reported
 */
public record Risk(
        RecordId id,
        int version,
        String key,
        String title,
        @Nullable String category,
        @Nullable Integer probability,
        @Nullable Integer impact,
        @Nullable String earlySign,
        @Nullable String mitigation,
        @Nullable String owner,
        @Nullable LocalDate review,
        @Nullable Boolean foreseen,
        List<String> actions,
        List<RiskState> states) {

    /**
     * How a risk stood on a day.
     *
     * @param version counts its edits
     */
    public record RiskState(
            RecordId id,
            int version,
            LocalDate date,
            @Nullable Boolean happened,
            @Nullable Boolean answerApplied,
            @Nullable String comment) {}

    /** Probability times impact, 1 to 25; null where one of them is missing. */
    public @Nullable Integer score() {
        return probability == null || impact == null ? null : Integer.valueOf(probability * impact);
    }
}
