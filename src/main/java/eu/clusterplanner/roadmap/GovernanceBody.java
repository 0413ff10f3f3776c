package eu.clusterplanner.roadmap;

import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of the partnership that decides.
 *
 * @param version counts its edits
 * @param decides what it decides
 * @param rhythm how often it meets
 * @param members keys of the partners that sit in it
 */
public record GovernanceBody(
        RecordId id,
        int version,
        String key,
        String name,
        @Nullable String decides,
        @Nullable String rhythm,
        DecisionRule rule,
        List<String> members) {

    /**
     * How it decides; null where not said.
     *
     * @param majority MANAGER, SIMPLE, TWO_THIRDS or UNANIMITY
     * @param of ALL_PARTNERS or VOTES_CAST
     * @param quorumPercent share of partners that must take part, 0 to 100
     * @param minimumDays days that a vote is open at least, 0 to 90
     * @param silence CONSENT or ABSTENTION
     * @param objectionDays days in which one may object, 0 to 90
     * @param proxies whether partners may vote for others
     */
    public record DecisionRule(
            @Nullable String majority,
            @Nullable String of,
            @Nullable Integer quorumPercent,
            @Nullable Integer minimumDays,
            @Nullable String silence,
            @Nullable Integer objectionDays,
            @Nullable Boolean proxies) {}
}
