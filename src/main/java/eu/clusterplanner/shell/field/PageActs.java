package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordNotFoundException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Removal;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.UndoOffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person does with whole records on one page: each is said, and can be taken back at once. */
public final class PageActs {

    private final RecordActs acts;
    private final PartnershipId partnership;
    private final Texts texts;
    private final SavingState saving;

    PageActs(RecordActs acts, PartnershipId partnership, Texts texts, SavingState saving) {
        this.acts = acts;
        this.partnership = partnership;
        this.texts = texts;
        this.saving = saving;
    }

    /** Removes a record, says so and offers to take that back. changed: told after each of both. */
    public void remove(RecordRow row, Runnable changed) {
        Removal removal;
        try {
            removal = acts.removals().remove(partnership, row.kind().name(), row.id());
        } catch (RecordNotFoundException somebodyWasFaster) {
            changed.run();
            return;
        }
        saving.saved();
        changed.run();
        UndoOffer.show(texts, texts.get("list.removed", "name", title(row)), () -> bringBack(removal, changed));
    }

    /** Brings a record back that somebody else removed; empty where that cannot be, which is said. */
    Optional<RecordRow> bringBack(RecordRow gone, Runnable changed) {
        String kind = gone.kind().name();
        acts.removals().latest(partnership, kind, gone.id()).ifPresent(removal -> bringBack(removal, changed));
        return acts.records().find(partnership, kind, gone.id());
    }

    private void bringBack(Removal removal, Runnable changed) {
        try {
            acts.removals().undo(partnership, removal);
            saving.saved();
            changed.run();
        } catch (InvalidValueException refused) {
            refuse(refused);
        }
    }

    /** Puts a copy with all parts right after a record; its id, empty where there can be none or the record has gone. */
    public Optional<RecordId> copy(RecordRow row) {
        return copy(row, Map.of());
    }

    /** As {@link #copy(RecordRow)}; afresh: what the copy begins with instead, null: nothing. */
    public Optional<RecordId> copy(RecordRow row, Map<String, ? extends @Nullable Object> afresh) {
        String property = RecordTitle.property(row);
        Map<String, @Nullable Object> instead = new HashMap<>(afresh);
        if (!property.isEmpty()) {
            instead.put(property, RecordTitle.ofCopy(row, property, texts));
        }
        try {
            RecordId copy = acts.copies().copy(partnership, row.kind().name(), row.id(), instead);
            saving.saved();
            return Optional.of(copy);
        } catch (RecordNotFoundException somebodyWasFaster) {
            return Optional.empty();
        } catch (InvalidValueException refused) {
            refuse(refused);
            return Optional.empty();
        }
    }

    /** Says what the person has just done, and offers to take it back. changed: told after that. */
    public void offerUndo(String sentence, Runnable changed) {
        acts.undo().offer(partnership, sentence, changed);
    }

    /** As {@link #offerUndo(String, Runnable)}, by the text of that key with the name of the record. */
    public void offerUndo(String key, RecordRow row, Runnable changed) {
        offerUndo(texts.get(key, "name", title(row)), changed);
    }

    /** Offers to take a gesture in a sheet back that has stored so many cells; of a single one nobody is told. */
    public void offerUndoOfCells(long stored, Runnable changed) {
        if (stored > 1) {
            offerUndo(texts.get("sheet.stored-many", "count", stored), changed);
        }
    }

    /** Says why something was not stored. */
    void refuse(InvalidValueException refused) {
        String sentence =
                texts.get(refused.problem().textKey(), refused.problem().arguments());
        saving.notSaved(sentence);
        UndoOffer.tell(sentence);
    }

    /** Key and name of a record; what it is where it has none. */
    String title(RecordRow row) {
        String title = RecordTitle.of(row);
        return title.isEmpty() ? texts.get("record." + row.kind().name()) : title;
    }
}
