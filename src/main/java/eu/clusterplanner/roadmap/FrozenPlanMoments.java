package eu.clusterplanner.roadmap;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.history.History;
import eu.clusterplanner.record.history.HistoryMoments;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The moments at which plans were frozen: what changed since can be asked for. */
@Service
@PreAuthorize("isAuthenticated()")
public class FrozenPlanMoments implements HistoryMoments {

    private static final String PLAN = "frozen_plan";

    private final Records records;
    private final History history;

    FrozenPlanMoments(Records records, History history) {
        this.records = records;
        this.history = history;
    }

    @Override
    public List<Moment> moments(PartnershipId partnership) {
        List<RecordRow> plans = records.list(partnership, PLAN);
        Map<RecordId, Instant> made = history.made(partnership, PLAN);
        return plans.stream()
                .flatMap(plan -> Stream.ofNullable(made.get(plan.id()))
                        .map(at -> new Moment("history.since.frozen", plan.text("title"), at)))
                .sorted(Comparator.comparing(Moment::at).reversed())
                .toList();
    }
}
