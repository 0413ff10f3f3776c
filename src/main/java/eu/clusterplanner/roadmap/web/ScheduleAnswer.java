package eu.clusterplanner.roadmap.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.clusterplanner.schedule.Because;
import eu.clusterplanner.schedule.Conflict;
import eu.clusterplanner.schedule.LoadMonth;
import eu.clusterplanner.schedule.PartnerLoad;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A computed schedule as it is written to JSON. */
@JsonPropertyOrder({"start", "end", "actions", "milestones", "load", "conflicts"})
record ScheduleAnswer(
        @Schema(description = "first day of the computation; null where only months are given") @Nullable
        LocalDate start,

        @Schema(description = "end of the plan, not of the partnership") @Nullable
        LocalDate end,

        List<ActionEntry> actions,
        List<MilestoneEntry> milestones,
        List<LoadEntry> load,
        List<ConflictEntry> conflicts) {

    @JsonPropertyOrder({
        "action",
        "earliestStart",
        "earliestEnd",
        "startMonth",
        "endMonth",
        "latestStart",
        "latestEnd",
        "slack",
        "critical",
        "because",
        "assumed"
    })
    record ActionEntry(
            String action,
            @Nullable LocalDate earliestStart,
            @Nullable LocalDate earliestEnd,
            int startMonth,
            int endMonth,
            @Nullable LocalDate latestStart,
            @Nullable LocalDate latestEnd,

            @Schema(description = "days between earliest and latest start; null for what is fixed, begun or continuous")
            @Nullable
            Long slack,

            boolean critical,
            BecauseEntry because,

            @Schema(description = "values that were not given and for which a standard was taken")
            List<String> assumed) {

        static ActionEntry of(ScheduledAction action) {
            return new ActionEntry(
                    action.action(),
                    action.earliestStart(),
                    action.earliestEnd(),
                    action.startMonth(),
                    action.endMonth(),
                    action.latestStart(),
                    action.latestEnd(),
                    action.slack(),
                    action.critical(),
                    new BecauseEntry(action.because().kind(), action.because().action()),
                    action.assumed());
        }
    }

    @JsonPropertyOrder({"kind", "action"})
    record BecauseEntry(Because.Kind kind, @Nullable String action) {}

    @JsonPropertyOrder({"milestone", "date", "month"})
    record MilestoneEntry(
            String milestone,
            @Nullable LocalDate date,
            @Nullable Integer month) {

        static MilestoneEntry of(ScheduledMilestone milestone) {
            return new MilestoneEntry(milestone.milestone(), milestone.date(), milestone.month());
        }
    }

    @JsonPropertyOrder({"partner", "month", "personDays", "capacity"})
    record LoadEntry(
            String partner,

            @Schema(example = "2016-01", description = "calendar month, or M1 … where only months are given")
            String month,

            double personDays,
            @Nullable Double capacity) {

        static LoadEntry of(PartnerLoad load) {
            return new LoadEntry(load.partner(), load.month().format(), load.personDays(), load.capacity());
        }
    }

    @JsonPropertyOrder({"kind", "actions", "detail", "partner", "month"})
    record ConflictEntry(
            Conflict.Kind kind,
            List<String> actions,
            String detail,

            @Schema(description = "with OVERLOAD only") @Nullable
            String partner,

            @Schema(description = "with OVERLOAD only, as in the load") @Nullable
            String month) {

        static ConflictEntry of(Conflict conflict) {
            LoadMonth month = conflict.month();
            return new ConflictEntry(
                    conflict.kind(),
                    conflict.actions(),
                    conflict.detail(),
                    conflict.partner(),
                    month == null ? null : month.format());
        }
    }

    static ScheduleAnswer of(Schedule schedule) {
        return new ScheduleAnswer(
                schedule.start(),
                schedule.end(),
                schedule.actions().stream().map(ActionEntry::of).toList(),
                schedule.milestones().stream().map(MilestoneEntry::of).toList(),
                schedule.load().stream().map(LoadEntry::of).toList(),
                schedule.conflicts().stream().map(ConflictEntry::of).toList());
    }
}
