package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.UI;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordNotFoundException;
import eu.clusterplanner.record.Removal;
import eu.clusterplanner.record.Removals;
import eu.clusterplanner.record.history.Act;
import eu.clusterplanner.record.history.HistoryPart;
import eu.clusterplanner.record.history.KnownRecords;
import eu.clusterplanner.record.history.Undo;
import eu.clusterplanner.record.history.UndoRefusedException;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.UndoOffer;
import eu.clusterplanner.shell.field.CollisionWords;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Takes changes of the signed-in person back and says in words what was taken back, or why not. */
@Component
public class UndoActs {

    private final Undo undo;
    private final Removals removals;
    private final ObjectProvider<SavingState> saving;
    private final Clock clock;

    UndoActs(Undo undo, Removals removals, ObjectProvider<SavingState> saving, Clock clock) {
        this.undo = undo;
        this.removals = removals;
        this.saving = saving;
        this.clock = clock;
    }

    /** Takes the latest change back. changed: told when something is different then. */
    public void undoLast(PartnershipId partnership, Runnable changed) {
        undo.last(partnership)
                .ifPresentOrElse(
                        act -> undo(partnership, act, changed), () -> UndoOffer.tell(texts().get("undo.nothing")));
    }

    /** Does again what was taken back last. */
    public void redoLast(PartnershipId partnership, Runnable changed) {
        undo.lastUndone(partnership)
                .ifPresentOrElse(
                        act -> redo(partnership, act, changed),
                        () -> UndoOffer.tell(texts().get("undo.nothing-undone")));
    }

    /** Takes that act back. */
    public void undo(PartnershipId partnership, String act, Runnable changed) {
        takeBack(partnership, act).ifPresent(what -> {
            changed.run();
            // the very act that took it back: others may come before the button is pressed
            undo.lastUndone(partnership)
                    .ifPresent(back -> UndoOffer.showUndone(
                            texts(), texts().get("undo.undone", "what", what), () -> redo(partnership, back, changed)));
        });
    }

    private void redo(PartnershipId partnership, String act, Runnable changed) {
        takeBack(partnership, act).ifPresent(what -> {
            changed.run();
            undo.last(partnership)
                    .ifPresent(again -> UndoOffer.show(
                            texts(),
                            texts().get("undo.redone", "what", what),
                            () -> undo(partnership, again, changed)));
        });
    }

    /** Says what was just done, and offers to take it back. */
    public void offer(PartnershipId partnership, String sentence, Runnable changed) {
        undo.last(partnership)
                .ifPresent(act -> UndoOffer.show(texts(), sentence, () -> undo(partnership, act, changed)));
    }

    /** Brings a removed record back. */
    void bringBack(PartnershipId partnership, Removal removal, Runnable changed) {
        try {
            removals.undo(partnership, removal);
            saving.getObject().saved();
            changed.run();
        } catch (InvalidValueException | RecordNotFoundException taken) {
            refuse(texts().get("problem.placeTaken"));
        } catch (AccessDeniedException denied) {
            refuse(texts().get("problem.denied"));
        }
    }

    private Optional<String> takeBack(PartnershipId partnership, String act) {
        try {
            HistoryPart told = undo.undo(partnership, act);
            saving.getObject().saved();
            return Optional.of(told.acts().stream()
                    .map(Act::changes)
                    .findFirst()
                    .map(changes -> words(partnership, told.known()).summary(changes))
                    .orElseGet(() -> texts().get("undo.something")));
        } catch (UndoRefusedException refused) {
            refuse(sentence(partnership, refused));
        } catch (AccessDeniedException denied) {
            refuse(texts().get("problem.denied"));
        }
        return Optional.empty();
    }

    private String sentence(PartnershipId partnership, UndoRefusedException refused) {
        UndoRefusedException.Later later = refused.later();
        if (later == null) {
            return texts().get("undo.refused."
                    + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        HistoryWords words = words(partnership, later.known());
        String title = words.title(later.kind(), later.id());
        String what = later.property() == null
                ? title
                : texts().get(
                                "history.part",
                                Map.of("whole", title, "part", words.label(later.kind(), later.property())));
        CollisionWords collisions = new CollisionWords(texts(), formats(), clock);
        return texts().get(
                        later.own() ? "undo.refused.changed-by-you" : "undo.refused.changed-by",
                        Map.of(
                                "who",
                                        collisions.who(
                                                later.edit().actor(),
                                                later.edit().name()),
                                "what", what,
                                "when", collisions.when(later.edit().at())));
    }

    private HistoryWords words(PartnershipId partnership, KnownRecords known) {
        return new HistoryWords(texts(), formats(), partnership, known);
    }

    private Formats formats() {
        return Formats.of(texts(), clock.getZone());
    }

    private void refuse(String sentence) {
        UndoOffer.tell(sentence);
    }

    private static Texts texts() {
        return Texts.in(UI.getCurrent().getLocale());
    }
}
