package eu.clusterplanner.action.ui.priority;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.PriorityService;
import eu.clusterplanner.action.WeighedActions;
import eu.clusterplanner.action.analysis.WeighedAction;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.field.PageFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values that the page shows at this moment, and which action is chosen; read anew after each change. */
final class PriorityDesk {

    private final PageFields page;
    private final Records records;
    private final PriorityService service;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> choosing = new ArrayList<>();
    private WeighedActions priorities;
    private Map<String, WeighedAction> weighed;
    private Map<String, RecordRow> rows;
    private String chosen;

    /** chosen: key of the action that is chosen at first; empty for none. */
    PriorityDesk(PageFields page, Records records, PriorityService service, String chosen) {
        this.page = page;
        this.records = records;
        this.service = service;
        this.chosen = chosen;
        this.priorities = service.priorities(page.partnership());
        this.weighed = byKey();
        this.rows = readRows();
    }

    PageFields page() {
        return page;
    }

    PartnershipId partnership() {
        return page.partnership();
    }

    WeighedActions priorities() {
        return priorities;
    }

    /** All actions but the dropped ones, in the order of the team. */
    List<Action> actions() {
        return priorities.list().actions().stream()
                .filter(action -> action.standing().status() != ActionStatus.DROPPED)
                .toList();
    }

    WeighedAction weighed(String key) {
        return Objects.requireNonNull(weighed.get(key));
    }

    /** The record of the action with that key; empty where it has gone. */
    Optional<RecordRow> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    Collection<RecordRow> rows() {
        return rows.values();
    }

    /** The chosen action; empty where none is, or it has gone. */
    Optional<Action> chosen() {
        return actions().stream().filter(action -> action.key().equals(chosen)).findFirst();
    }

    /** key: empty for none. */
    void choose(String key) {
        if (!key.equals(chosen)) {
            chosen = key;
            List.copyOf(choosing).forEach(Runnable::run);
        }
    }

    /** Told when another action is chosen, or none any more. */
    void onChosen(Runnable listener) {
        choosing.add(listener);
    }

    /** Told after each change, when the values are read anew. */
    void onChanged(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads the values anew. */
    void changed() {
        priorities = service.priorities(partnership());
        weighed = byKey();
        rows = readRows();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private Map<String, WeighedAction> byKey() {
        return priorities.weighed().stream().collect(Collectors.toMap(WeighedAction::action, Function.identity()));
    }

    private Map<String, RecordRow> readRows() {
        return records.list(partnership(), "action").stream()
                .collect(Collectors.toMap(RecordRow::key, Function.identity()));
    }
}
