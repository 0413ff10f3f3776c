package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.field.PageFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The plan that the page shows at this moment, with the records of its actions; read anew after each change. */
final class PlanDesk {

    private final PageFields page;
    private final Records records;
    private final Supplier<PlannedRoadmap> read;
    private final Function<PlannedRoadmap, PlanWords> inWords;
    private final List<Runnable> listeners = new ArrayList<>();
    private PlannedRoadmap plan;
    private PlanWords words;
    private Map<String, RecordRow> actions;

    PlanDesk(
            PageFields page,
            Records records,
            Supplier<PlannedRoadmap> read,
            Function<PlannedRoadmap, PlanWords> inWords) {
        this.page = page;
        this.records = records;
        this.read = read;
        this.inWords = inWords;
        this.plan = read.get();
        this.words = inWords.apply(plan);
        this.actions = readActions();
    }

    PlannedRoadmap plan() {
        return plan;
    }

    PlanWords words() {
        return words;
    }

    PageFields page() {
        return page;
    }

    PartnershipId partnership() {
        return page.partnership();
    }

    /** The record of the action with that key; empty where it has gone. */
    Optional<RecordRow> action(String key) {
        return Optional.ofNullable(actions.get(key));
    }

    Collection<RecordRow> actions() {
        return actions.values();
    }

    /** Told after each change, when the plan is read anew. */
    void onChanged(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads the plan anew. */
    void changed() {
        plan = read.get();
        words = inWords.apply(plan);
        actions = readActions();
        listeners.forEach(Runnable::run);
    }

    private Map<String, RecordRow> readActions() {
        return records.list(partnership(), "action").stream()
                .collect(Collectors.toMap(RecordRow::key, Function.identity()));
    }
}
