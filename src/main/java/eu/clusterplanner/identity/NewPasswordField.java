package eu.clusterplanner.identity;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import eu.clusterplanner.shared.Texts;

/** Fields in which a person chooses a password. */
public final class NewPasswordField {

    private static final int MOST = 200;

    private NewPasswordField() {}

    /** Says what a password has to be like, and asks the browser for a new one. */
    public static void prepare(PasswordField field, Texts texts) {
        field.setHelperText(texts.get("identity.field.password-help", "least", AccountRules.PASSWORD_LEAST));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setMaxLength(MOST);
    }
}
