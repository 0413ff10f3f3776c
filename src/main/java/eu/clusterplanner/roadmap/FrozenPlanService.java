package eu.clusterplanner.roadmap;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordNotFoundException;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.roadmap.FrozenPlan.FrozenAction;
import eu.clusterplanner.shared.NamedRecord;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.ProjectCalendar;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Freezes the plan of a partnership as it is computed today, and compares what was frozen. */
@Service
@PreAuthorize("isAuthenticated()")
public class FrozenPlanService {

    private static final String PLAN = "frozen_plan";

    private final RoadmapService roadmaps;
    private final Records records;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FrozenPlanService(RoadmapService roadmaps, Records records, Clock clock, TransactionTemplate transaction) {
        this.roadmaps = roadmaps;
        this.records = records;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The day of a plan that is frozen now. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Keeps the computed start and end of every action that has dates, under a key of its own.
     *
     * @return the frozen plan
     * @throws InvalidValueException where no action has dates, or the title is none; nothing is stored then
     * @throws org.springframework.security.access.AccessDeniedException for those who may not edit the roadmap
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public RecordId freeze(PartnershipId partnership, String title) {
        return requireNonNull(transaction.execute(status -> {
            RecordId plan = records.add(partnership, PLAN, null, Map.of("title", title, "date", today()))
                    .id();
            List<Map<String, Object>> dates = rows(roadmaps.schedule(partnership));
            if (dates.isEmpty()) {
                throw new InvalidValueException("actions", Problem.of("noDates"));
            }
            records.addAll(partnership, "frozen_plan_action", plan, dates);
            return plan;
        }));
    }

    /** The frozen plans with their dates, for everybody in the team. */
    public List<FrozenPlan> plans(PartnershipId partnership) {
        return roadmaps.roadmap(partnership).frozenPlans();
    }

    /**
     * What is different in the other plan, for everybody in the team.
     *
     * @param other another frozen plan; null: the plan as it is computed now
     * @throws RecordNotFoundException where one of the frozen plans has gone
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public PlanComparison compare(PartnershipId partnership, RecordId frozenPlan, @Nullable RecordId other) {
        List<FrozenPlan> plans = plans(partnership);
        ComputedSchedule now = roadmaps.schedule(partnership);
        LocalDate start = now.schedule().start();
        return PlanComparison.of(
                actions(plans, frozenPlan),
                other == null ? PlanComparison.dates(now.schedule()) : actions(plans, other),
                start == null ? null : new ProjectCalendar(start));
    }

    private List<FrozenAction> actions(List<FrozenPlan> plans, RecordId id) {
        return plans.stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RecordNotFoundException(records.kind(PLAN), id))
                .actions();
    }

    private static List<Map<String, Object>> rows(ComputedSchedule computed) {
        Map<String, RecordId> ids =
                computed.actions().stream().collect(Collectors.toMap(NamedRecord::key, NamedRecord::id));
        return PlanComparison.dates(computed.schedule()).stream()
                .filter(each -> !ActionChange.isUndated(each))
                .map(each -> row(requireNonNull(ids.get(each.action())), each))
                .toList();
    }

    private static Map<String, Object> row(RecordId action, FrozenAction dates) {
        Map<String, Object> row = new HashMap<>(Map.of("action", action));
        PlannedDate start = dates.start();
        PlannedDate end = dates.end();
        if (start != null) {
            row.put("start", start);
        }
        if (end != null) {
            row.put("end", end);
        }
        return row;
    }
}
