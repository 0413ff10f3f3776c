package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.UsualParts;
import eu.clusterplanner.action.UsualParts.Missing;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.UndoOffer;
import eu.clusterplanner.shell.field.PageFields;
import java.util.List;
import java.util.Set;

/** Offers to fill in what is usual for actions of their kinds. */
record UsualValues(ActionWords words, PageFields page, UsualParts usual, ActionEdits edits) {

    /** For an action that is there: says so where there is nothing to fill in. */
    void offer(RecordId action) {
        if (!offer(List.of(action))) {
            UndoOffer.tell(words.get("usual.none"));
        }
    }

    /** For actions that were begun; whether there is something to fill in. */
    boolean offer(List<RecordId> actions) {
        List<Missing> missing = usual.missing(page.partnership(), actions);
        if (!missing.isEmpty()) {
            new UsualDialog(words, missing, parts -> fill(missing, parts)).open();
        }
        return !missing.isEmpty();
    }

    private void fill(List<Missing> missing, Set<UsualParts.Part> parts) {
        try {
            usual.fill(
                    page.partnership(),
                    missing.stream().map(each -> each.action().id()).toList(),
                    parts);
            edits.refresh();
            page.acts().offerUndo(words.texts().get("actions.usual.filled", "count", missing.size()), edits::refresh);
        } catch (CollisionException meanwhile) {
            UndoOffer.tell(words.texts().get("problem.changedMeanwhile"));
        } catch (InvalidValueException refused) {
            UndoOffer.tell(words.problem(refused.problem()));
        }
    }
}
