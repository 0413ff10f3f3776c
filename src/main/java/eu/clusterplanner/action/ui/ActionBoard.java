package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionDates;
import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.action.ActionRights;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that the page of shared actions shows, as it was last read. */
final class ActionBoard {

    /** Where it is read from. */
    record Sources(Records records, ActionService actions, ActionDates dates, Clock clock) {}

    private final Sources sources;
    private final PartnershipId partnership;
    private final ActionRights rights;
    private final Map<RecordId, ActionRow> rows = new LinkedHashMap<>();
    private ActionList list;
    private PartnerNames partnerNames;

    ActionBoard(Sources sources, PartnershipId partnership) {
        this.sources = sources;
        this.partnership = partnership;
        this.rights = sources.actions().rights(partnership);
        this.list = sources.actions().actions(partnership);
        this.partnerNames = new PartnerNames(list.partners());
        fill();
    }

    PartnershipId partnership() {
        return partnership;
    }

    ActionRights rights() {
        return rights;
    }

    /** Partners, work packages and the like, and the parts of the actions. */
    ActionList list() {
        return list;
    }

    PartnerNames partnerNames() {
        return partnerNames;
    }

    LocalDate today() {
        return LocalDate.now(sources.clock());
    }

    /** In the order of the team. */
    Collection<ActionRow> rows() {
        return rows.values();
    }

    Optional<ActionRow> row(RecordId id) {
        return Optional.ofNullable(rows.get(id));
    }

    Optional<ActionRow> row(String key) {
        return rows.values().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** Reads everything anew; the actions that are there. */
    Set<RecordId> read() {
        list = sources.actions().actions(partnership);
        partnerNames = new PartnerNames(list.partners());
        fill();
        return Set.copyOf(rows.keySet());
    }

    private void fill() {
        Map<RecordId, Action> parts =
                list.actions().stream().collect(Collectors.toMap(Action::id, Function.identity()));
        Map<String, ActionDates.Span> dates = sources.dates().of(partnership);
        rows.clear();
        for (RecordRow record : sources.records().list(partnership, "action")) {
            // what somebody added between the two queries comes with the next reading
            Action action = parts.get(record.id());
            if (action != null) {
                rows.put(record.id(), new ActionRow(record, action, dates.get(record.key())));
            }
        }
    }

    /**
     * Takes over actions as they are stored now, and computes all dates anew; nothing else is read.
     *
     * @return the actions that look different
     */
    Set<RecordId> take(Collection<RecordRow> stored) {
        return take(stored, Set.of());
    }

    /** As {@link #take(Collection)}; the contributions, the funding and the predecessors of these actions are read anew. */
    Set<RecordId> take(Collection<RecordRow> stored, Set<RecordId> withOtherParts) {
        Set<RecordId> changed = new HashSet<>(withOtherParts);
        if (!withOtherParts.isEmpty()) {
            sources.actions()
                    .actions(partnership, withOtherParts)
                    .actions()
                    .forEach(action -> rows.computeIfPresent(action.id(), (id, row) -> row.with(action)));
        }
        for (RecordRow record : stored) {
            if (rows.computeIfPresent(record.id(), (id, row) -> row.with(record)) != null) {
                changed.add(record.id());
            }
        }
        Map<String, ActionDates.Span> dates = sources.dates().of(partnership);
        for (ActionRow row : new ArrayList<>(rows.values())) {
            ActionDates.Span span = dates.get(row.key());
            if (!Objects.equals(span, row.span())) {
                rows.put(row.id(), row.with(span));
                changed.add(row.id());
            }
        }
        return changed;
    }

    /** The ids in the order of the team. */
    List<RecordId> order() {
        return List.copyOf(rows.keySet());
    }
}
