package eu.clusterplanner.roadmap;

import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A joint project or investment on its way.
 *
 * @param version counts its edits
 * @param stage IDEA, OPPORTUNITY, SHORT_PLAN, FULL_PLAN, FINANCE_SOUGHT, FUNDED, RUNNING, COMPLETED or STOPPED
 * @param trl technology readiness
 * @param money amounts and where they come from
 * @param probability that it comes about, percent
 * @param partners keys of the partners
 * @param actions keys of the actions that lead to it
 * @param lead key of the leading partner
 * @param nextStep what is done next
 * @param nextStepBy until when
 */
public record Project(
        RecordId id,
        int version,
        String key,
        String title,
        @Nullable String stage,
        @Nullable String description,
        TechnologyReadiness trl,
        Money money,
        @Nullable Integer probability,
        List<String> partners,
        List<String> actions,
        @Nullable String lead,
        @Nullable String nextStep,
        @Nullable PlannedDate nextStepBy) {

    /** The project for people who may not see what it costs. */
    Project withoutCosts() {
        return new Project(
                id,
                version,
                key,
                title,
                stage,
                description,
                trl,
                new Money(null, null, money.financing(), money.call()),
                probability,
                partners,
                actions,
                lead,
                nextStep,
                nextStepBy);
    }

    /** Technology readiness levels at the start and at the end, 1 to 9. */
    public record TechnologyReadiness(
            @Nullable Integer from, @Nullable Integer to) {}

    /**
     * Amounts and where they come from.
     *
     * @param amount EUR in all
     * @param publicAmount EUR of public money
     * @param financing in words
     * @param call key of the call for proposals
     */
    public record Money(
            @Nullable BigDecimal amount,
            @Nullable BigDecimal publicAmount,
            @Nullable String financing,
            @Nullable String call) {}
}
