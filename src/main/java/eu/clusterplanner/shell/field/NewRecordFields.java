package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields for what a record begins with, before it is there to be stored field by field: lines of text and choices. */
public final class NewRecordFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final Map<String, AbstractField<?, String>> fields = new LinkedHashMap<>();

    /** properties: by name, in the order of the form. */
    public NewRecordFields(Texts texts, RecordKind kind, List<String> properties) {
        this.texts = texts;
        addClassName("planner-form");
        for (String name : properties) {
            AbstractField<?, String> field = field(kind, kind.property(name));
            ((HasValidation) field).setManualValidation(true);
            fields.put(name, field);
            add((Component) field);
        }
    }

    private AbstractField<?, String> field(RecordKind kind, Property property) {
        String label = texts.get(kind.labelKey(property));
        if (property.type() instanceof PropertyType.Choice choice) {
            Select<String> select = new Select<>();
            select.setLabel(label);
            select.setItems(choice.options());
            select.setValue(choice.options().getFirst());
            select.setItemLabelGenerator(option -> ChoiceTexts.of(texts, kind, property, option));
            return select;
        }
        TextField line = new TextField(label);
        // only here: a choice always has a value, and its button may not be said to be required
        line.setRequiredIndicatorVisible(property.required());
        return line;
    }

    /** Says more about a line of text. */
    public void help(String property, String help) {
        if (fields.get(property) instanceof TextField field) {
            field.setHelperText(help);
        }
    }

    public void set(String property, String value) {
        field(property).setValue(value);
    }

    public String value(String property) {
        return field(property).getValue();
    }

    /** Puts the cursor into a line of text. */
    public void focus(String property) {
        if (fields.get(property) instanceof TextField field) {
            field.setAutofocus(true);
            field.focus();
        }
    }

    /** Takes back what was refused before. */
    public void accept() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    /** Tells at its field why a value cannot be used. */
    public void refuse(InvalidValueException refused) {
        HasValidation field = (HasValidation) field(refused.property());
        field.setErrorMessage(
                texts.get(refused.problem().textKey(), refused.problem().arguments()));
        field.setInvalid(true);
    }

    private AbstractField<?, String> field(String property) {
        AbstractField<?, String> field = fields.get(property);
        if (field == null) {
            throw new IllegalArgumentException("no field " + property);
        }
        return field;
    }
}
