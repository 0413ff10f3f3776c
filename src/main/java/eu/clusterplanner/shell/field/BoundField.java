package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.HasValidator;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordNotFoundException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shell.keep.KeptText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * One property with its component: stores what a person enters, and tells at the field where that does not go. What was
 * typed always stays; a value that comes back from the server is shown only where it differs.
 */
final class BoundField<V extends @Nullable Object> {

    private final String property;
    private final FieldShape<V> shape;
    private final RecordFields fields;
    private final SeenValue seen;

    /** The value of the property that the component shows, or that what stands there was typed over. */
    private @Nullable Object shown;

    private boolean showing;
    private final FieldNote note;

    BoundField(String property, FieldShape<V> shape, RecordFields fields) {
        this.property = property;
        this.shape = shape;
        this.fields = fields;
        AbstractField<?, V> component = shape.component();
        note = new FieldNote(component);
        showStored();
        seen = new SeenValue(component);
        component.addValueChangeListener(change -> {
            if (change.isFromClient() && seen.isBehind()) {
                startFromSeen();
            } else {
                entered();
            }
        });
        if (component instanceof HasValidator<?> validator) {
            validator.addValidationStatusChangeListener(status -> {
                if (!status.getNewStatus() && component.isEmpty()) {
                    entered();
                }
            });
        }
    }

    AbstractField<?, V> component() {
        return shape.component();
    }

    /**
     * Shows the stored value, unless something stands there that could not be stored, or somebody has been told what
     * others made of it and has not left the field.
     */
    void refresh() {
        if (!fields.edit().holds(property)) {
            follow();
        }
    }

    /** Whether something stands there that is not stored. */
    boolean isRefused() {
        return note.isRefusal();
    }

    /** Shows what others made of it, unless something stands there that could not be stored; whether that is different. */
    boolean follow() {
        if (note.isRefusal() || holdsStored()) {
            return false;
        }
        Object before = shown;
        showStored();
        seen.replace(before);
        return true;
    }

    /** It was left: what others made of it meanwhile is shown, and is no longer told. */
    void settle() {
        if (follow()) {
            accept();
        }
    }

    /** The record was removed: whoever writes here is told, and can bring it back with what stands here. */
    void gone() {
        refuse(fields.texts().get("field.gone"));
        note.ask(new GoneChoice(fields.texts(), this::bringBack));
    }

    /** Says something below the field until it is changed. */
    void tell(String sentence) {
        note.tell(sentence);
    }

    /** Offers a text that was typed here earlier and could not be stored; the field shows what is stored. */
    void offer(KeptText kept) {
        if (kept.text().equals(typed())) {
            fields.forget(kept);
        } else if (!note.isRefusal()) {
            note.ask(new KeptChoice(
                    fields.texts(),
                    fields.keptSentence(kept),
                    kept.text(),
                    !shape.component().isReadOnly(),
                    () -> putIn(kept),
                    () -> {
                        fields.forget(kept);
                        accept();
                    }));
        }
    }

    private void putIn(KeptText kept) {
        accept();
        TypedText.put(shape.component(), kept.text());
    }

    private String typed() {
        return TypedText.of(shape.component());
    }

    /** News crossed what was typed; who typed back what stood there before has nothing to store. */
    private void startFromSeen() {
        Object base = seen.base().orElse(null);
        if (Objects.equals(shape.component().getValue(), shape.show().apply(base))) {
            showTheirs();
        } else {
            fields.edit().hold(property, base);
            entered();
        }
    }

    private void entered() {
        if (!showing && !shape.component().isReadOnly()) {
            store();
        }
    }

    private void store() {
        String typed = typed();
        try {
            boolean written = fields.edit()
                    .change(property, shape.read().apply(shape.component().getValue()));
            accept();
            shown = fields.row().value(property);
            fields.confirmed(property, typed);
            if (shape.component() instanceof DateField) {
                // which year was meant by 31 Aug is seen at once
                showStored();
            }
            if (written) {
                fields.stored(property);
            }
        } catch (RefusedText text) {
            refuse(text.problem());
        } catch (InvalidValueException invalid) {
            refuse(invalid.problem());
        } catch (CollisionException collision) {
            collide(collision.now());
        } catch (RecordNotFoundException gone) {
            gone();
        } catch (AccessDeniedException denied) {
            refuse(Problem.of("denied"));
        } catch (RuntimeException fault) {
            fields.saving().failed(this::storeAgain);
            throw fault;
        }
    }

    /** The database was away, or something else went wrong: what stands here now is tried once more. */
    private void storeAgain() {
        if (!note.isRefusal()) {
            store();
        }
    }

    private void accept() {
        note.clear();
        fields.describe(property, shape.component());
    }

    private void refuse(Problem problem) {
        refuse(fields.texts().get(problem.textKey(), problem.arguments()));
    }

    private void refuse(String sentence) {
        note.refuse(sentence);
        fields.saving().notSaved(sentence);
    }

    private void collide(RecordRow now) {
        boolean beside = shape.component() instanceof TextArea;
        refuse(beside ? fields.collisionShort(property) : fields.collision(property, now.value(property)));
        CollisionChoice choice = new CollisionChoice(
                fields.texts(), new CollisionChoice.Acts(() -> keepMine(now), () -> takeTheirs(now), () -> edit(now)));
        note.ask(beside ? choice.beside(fields.texts(), typed(), fields.words(property, now.value(property))) : choice);
    }

    private void keepMine(RecordRow now) {
        fields.edit().startFrom(property, now);
        store();
        fields.refreshOthers(property);
    }

    /** Whoever has seen both writes on; what stands there then is stored over theirs. */
    private void edit(RecordRow now) {
        fields.edit().startFrom(property, now);
        note.clear();
        note.tell(fields.collision(property, now.value(property)));
        fields.refreshOthers(property);
        if (shape.component() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** The record comes back, and what was typed is stored in it. */
    private void bringBack() {
        if (fields.bringBack()) {
            note.clear();
            store();
        }
    }

    private void takeTheirs(RecordRow now) {
        fields.edit().startFrom(property, now);
        showTheirs();
        fields.refreshOthers(property);
    }

    private void showTheirs() {
        fields.confirmed(property, typed());
        accept();
        showStored();
        TypedText.showAgain(shape.component());
        fields.saving().saved();
    }

    private boolean holdsStored() {
        return Objects.equals(
                shape.component().getValue(), shape.show().apply(fields.row().value(property)));
    }

    private void showStored() {
        fields.edit().settle(property);
        shown = fields.row().value(property);
        showing = true;
        try {
            shape.component().setValue(shape.show().apply(fields.row().value(property)));
        } finally {
            showing = false;
        }
    }
}
