package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.shared.PlannedDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies, meetings, indicators, risks and joint projects as the roadmap tells them. */
public final class SteeringLines {

    private SteeringLines() {}

    /** A body that decides. */
    public record BodyLine(
            String key,
            String name,
            List<String> members,
            @Nullable String decides,
            @Nullable String rhythm) {}

    /** A meeting of a body, or another one. */
    public record MeetingLine(
            @Nullable LocalDate date,
            String title,
            @Nullable String body) {}

    /**
     * An indicator with its planned values.
     *
     * @param plan values planned in between
     */
    public record IndicatorLine(
            String key,
            String name,
            @Nullable String definition,
            @Nullable String unit,
            @Nullable Double baseline,
            @Nullable Double target,
            @Nullable PlannedDate targetDate,
            @Nullable String responsible,
            List<PlannedValue> plan) {}

    /** A value that is to be reached by a date. */
    public record PlannedValue(PlannedDate by, double value) {}

    /** A reporting round. */
    public record RoundLine(
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate due) {}

    /**
     * A risk.
     *
     * @param probability 1 to 5
     * @param impact 1 to 5
     */
    public record RiskLine(
            String key,
            String title,
            @Nullable Integer probability,
            @Nullable Integer impact,
            @Nullable String earlySign,
            @Nullable String mitigation,
            @Nullable String owner,
            @Nullable LocalDate review) {

        /** Probability times impact; 0 where one of them is missing. */
        int weight() {
            return probability == null || impact == null ? 0 : probability * impact;
        }
    }

    /** A joint project or investment; stage as in the partnership file. */
    public record ProjectLine(
            String key,
            String title,
            @Nullable String stage,
            @Nullable String lead,
            List<String> partners,
            @Nullable String description,
            @Nullable String nextStep,
            @Nullable PlannedDate nextStepBy) {}
}
