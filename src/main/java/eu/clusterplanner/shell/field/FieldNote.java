package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;

/** What stands below a field: help, news, why its value is not stored, or a question about it. */
final class FieldNote {

    private final HasValidation validation;
    private final HasHelper helper;
    private boolean refused;

    FieldNote(AbstractField<?, ?> field) {
        validation = (HasValidation) field;
        helper = (HasHelper) field;
        validation.setManualValidation(true);
    }

    /** Whether something stands in the field that is not stored. */
    boolean isRefusal() {
        return refused;
    }

    /** Nothing is asked or refused any more. */
    void clear() {
        refused = false;
        validation.setInvalid(false);
        helper.setHelperComponent(null);
    }

    void refuse(String sentence) {
        refused = true;
        validation.setErrorMessage(sentence);
        validation.setInvalid(true);
    }

    /** Says something until the field is changed. */
    void tell(String sentence) {
        helper.setHelperText(sentence);
    }

    void ask(Component question) {
        helper.setHelperComponent(question);
    }
}
