package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.ActionParts;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.CellEntry;
import eu.clusterplanner.record.CellOutcome;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordCells;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.field.RefusedText;
import eu.clusterplanner.shell.sheet.CellEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores what is typed into cells of actions, one gesture at a time: properties, and lists of parts. */
final class ActionCells {

    private final RecordCells cells;
    private final ActionParts parts;

    ActionCells(RecordCells cells, ActionParts parts) {
        this.cells = cells;
        this.parts = parts;
    }

    /**
     * A text in a cell.
     *
     * @param row the action as it is shown now
     * @param seen its record as the person saw it
     */
    record Typed(CellEdit edit, ActionColumn column, ActionRow row, RecordRow seen) {}

    /**
     * What became of a text.
     *
     * @param problem why it is not stored; null: it is
     * @param outcome of a property that the services were asked for; null for others
     */
    record Result(@Nullable Problem problem, @Nullable CellOutcome outcome) {}

    /**
     * What became of a gesture.
     *
     * @param stored the records of actions that are other ones now
     * @param withParts the actions whose parts may be other ones now
     */
    record Results(Map<CellEdit, Result> of, List<RecordRow> stored, Set<RecordId> withParts) {

        /** The columns of what is stored. */
        Set<String> properties() {
            return of.entrySet().stream()
                    .filter(each -> each.getValue().problem() == null)
                    .map(each -> each.getKey().columnId())
                    .collect(Collectors.toSet());
        }
    }

    /** Stores the gesture as one line of history; a cell that is refused does not hold back the others. */
    Results store(PartnershipId partnership, List<Typed> gesture) {
        return Actors.callInOneEdit(() -> storeAll(partnership, gesture));
    }

    private Results storeAll(PartnershipId partnership, List<Typed> gesture) {
        Map<CellEdit, Result> results = new LinkedHashMap<>();
        List<CellEdit> asked = new ArrayList<>();
        List<CellEntry> entries = new ArrayList<>();
        Set<RecordId> withParts = new HashSet<>();
        for (Typed typed : gesture) {
            if (typed.column().parts() != null) {
                continue;
            }
            PropertyColumn column =
                    Objects.requireNonNull(typed.column().property(), "computed cells are refused before");
            PropertyColumn.Typed value = column.read(typed.edit().text(), typed.seen());
            if (value.problem() != null) {
                results.put(typed.edit(), new Result(value.problem(), null));
            } else {
                asked.add(typed.edit());
                entries.add(new CellEntry(typed.seen(), column.id(), value.value()));
            }
        }
        List<CellOutcome> outcomes = entries.isEmpty() ? List.of() : cells.store(partnership, entries);
        for (int i = 0; i < asked.size(); i++) {
            results.put(asked.get(i), new Result(outcomes.get(i).problem(), outcomes.get(i)));
        }
        for (Typed typed : gesture) {
            if (typed.column().parts() != null) {
                withParts.add(typed.row().id());
                results.put(
                        typed.edit(),
                        new Result(store(partnership, typed, typed.column().parts()), null));
            }
        }
        return new Results(
                results,
                outcomes.stream().map(CellOutcome::now).filter(Objects::nonNull).toList(),
                withParts);
    }

    private @Nullable Problem store(PartnershipId partnership, Typed typed, PartCells of) {
        ActionRow row = typed.row();
        try {
            List<Map<String, Object>> wanted = of.read(row, typed.edit().text());
            boolean stored = parts.replace(
                    partnership, of.parts(), row.id(), ActionParts.seen(of.parts(), row.action()), wanted);
            return stored ? null : Problem.of("changedMeanwhile");
        } catch (RefusedText refused) {
            return refused.problem();
        } catch (InvalidValueException refused) {
            return refused.problem();
        }
    }
}
