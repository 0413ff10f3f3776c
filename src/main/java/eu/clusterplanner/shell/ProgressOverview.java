package eu.clusterplanner.shell;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.ChangeMarks;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How far a team is in all steps, as the signed-in person may see it. Menus ask for it on every page, and some steps
 * compute their figures for it: so it is kept until the change log says that the plan may be different, which any node
 * sees and which costs one statement.
 */
@Component
public class ProgressOverview {

    private static final int MOST = 500;

    private record Key(PartnershipId partnership, Actor person) {}

    private record Known(ChangeMarks.Mark mark, LocalDate day, Map<Step, StepProgress> progress) {}

    private final List<PlanningStep> steps;
    private final Records records;
    private final ChangeMarks marks;
    private final Clock clock;
    private final Map<Key, Known> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Known> eldest) {
            return size() > MOST;
        }
    });

    ProgressOverview(ObjectProvider<PlanningStep> steps, Records records, ChangeMarks marks, Clock clock) {
        this.steps = steps.stream().toList();
        this.records = records;
        this.marks = marks;
        this.clock = clock;
    }

    /** The progress of each step that there is; throws as the steps do where the person is not in the team. */
    public Map<Step, StepProgress> of(PartnershipId partnership) {
        return Actors.current().map(person -> of(new Key(partnership, person))).orElseGet(() -> compute(partnership));
    }

    private Map<Step, StepProgress> of(Key key) {
        LocalDate today = LocalDate.now(clock);
        Known before = known.get(key);
        if (before != null && before.day().equals(today) && !marks.changedSince(key.partnership(), before.mark())) {
            return before.progress();
        }
        ChangeMarks.Mark mark = marks.now();
        Map<Step, StepProgress> progress = compute(key.partnership());
        known.put(key, new Known(mark, today, progress));
        return progress;
    }

    private Map<Step, StepProgress> compute(PartnershipId partnership) {
        Map<Step, StepProgress> progress = new EnumMap<>(Step.class);
        Set<String> elsewhere = records.list(partnership, ElsewhereNote.KIND).stream()
                .map(row -> row.text("step"))
                .collect(Collectors.toSet());
        for (PlanningStep step : steps) {
            StepProgress here = step.progress(partnership);
            boolean done = elsewhere.contains(step.step().name());
            progress.put(
                    step.step(), done ? new StepProgress(StepProgress.State.DONE, here.done(), here.total()) : here);
        }
        return Collections.unmodifiableMap(progress);
    }
}
