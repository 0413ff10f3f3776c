package eu.clusterplanner.document.content;

import eu.clusterplanner.action.ActionScores;
import eu.clusterplanner.action.ActionTarget;
import eu.clusterplanner.action.Call;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.GovernanceBody;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.schedule.PlannedMilestone;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records that plans made by hand have in common: what is not said is empty. */
public final class PlainRecords {

    private PlainRecords() {}

    /**
     * The head of a document of a partnership TEST under grant 101.
     *
     * @param call the call that it answers
     * @param start its first day; null for a plan in months
     */
    public static DocumentHead head(
            @Nullable String call,
            @Nullable LocalDate start,
            LocalDate asOf,
            DocumentChoices choices,
            IssueOptions options) {
        return new DocumentHead(
                new PartnershipFacts("TEST", "A partnership", call, "101", start, null, false), asOf, choices, options);
    }

    /**
     * What a team chose for a document in English.
     *
     * @param texts own texts by section
     * @param leftOut sections that are left out
     * @param chosen sections by choice that are wanted
     */
    public static DocumentChoices choices(Map<String, String> texts, Set<String> leftOut, Set<String> chosen) {
        return new DocumentChoices(null, null, null, null, Locale.ENGLISH, texts, leftOut, chosen);
    }

    /** capacity: person-days a month. */
    public static PartnerSummary partner(String key, @Nullable Double capacity) {
        return new PartnerSummary(RecordId.next(), key, "Partner " + key, null, null, null, null, capacity);
    }

    public static Call call(String key, String name, @Nullable String programme, @Nullable LocalDate deadline) {
        return new Call(
                RecordId.next(),
                1,
                key,
                name,
                programme,
                null,
                deadline,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A milestone where it is planned. */
    public static Milestone milestone(PlannedMilestone planned, String title) {
        return new Milestone(
                RecordId.next(), 1, planned.key(), title, null, null, null, null, planned.after(), null, null);
    }

    /** SC, which meets monthly and decides by two thirds. */
    public static GovernanceBody steeringCommittee(String purpose) {
        return new GovernanceBody(
                RecordId.next(),
                1,
                "SC",
                "Steering committee",
                purpose,
                "Monthly",
                new GovernanceBody.DecisionRule("TWO_THIRDS", "ALL_PARTNERS", 67, 10, "ABSTENTION", 7, true),
                List.of("P1", "P2"));
    }

    /** For nobody in particular. */
    public static ActionTarget noTarget() {
        return new ActionTarget(null, null, null, null);
    }

    public static ActionScores unscored() {
        return new ActionScores(null, null, null, null, null, null);
    }
}
