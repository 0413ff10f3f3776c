package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A field with the editor of a property in which a value is written that is not stored in the record. */
public final class ProposedValue {

    private final Property property;
    private final AbstractField<?, ?> component;
    private final Shape<?> shape;
    private final FieldNote note;
    private final Texts texts;

    ProposedValue(Texts texts, RecordRow row, Property property, FieldShape<?> shape) {
        this.texts = texts;
        this.property = property;
        this.shape = new Shape<>(shape);
        this.component = shape.component();
        this.note = new FieldNote(component);
        this.shape.show(row.value(property.name()));
        if (component instanceof HasLabel labelled) {
            labelled.setLabel(texts.get(row.kind().labelKey(property)));
        }
        component.addClassName("planner-proposed");
    }

    /** With the name of the property as its label. */
    public AbstractField<?, ?> component() {
        return component;
    }

    /**
     * What stands there, null for nothing; what cannot be stored is said at the field.
     *
     * @throws InvalidValueException where it cannot be stored
     */
    public @Nullable Object value() {
        note.clear();
        try {
            Object value = shape.read();
            ValueCheck.check(property, value).ifPresent(problem -> {
                throw new InvalidValueException(property.name(), problem);
            });
            return value;
        } catch (RefusedText refused) {
            throw said(new InvalidValueException(property.name(), refused.problem()));
        } catch (InvalidValueException invalid) {
            throw said(invalid);
        }
    }

    private InvalidValueException said(InvalidValueException invalid) {
        note.refuse(texts.get(invalid.problem().textKey(), invalid.problem().arguments()));
        return invalid;
    }

    /** Binds the type of what the component holds. */
    private record Shape<V extends @Nullable Object>(FieldShape<V> of) {

        void show(@Nullable Object value) {
            of.component().setValue(of.show().apply(value));
        }

        @Nullable
        Object read() {
            return of.read().apply(of.component().getValue());
        }
    }
}
