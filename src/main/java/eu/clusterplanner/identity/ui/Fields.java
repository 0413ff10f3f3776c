package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import eu.clusterplanner.shared.Texts;

/** Fields that several pages have. */
final class Fields {

    private static final int LEAST = 12;
    private static final int MOST = 200;

    private Fields() {}

    static void ofNewPassword(PasswordField field, Texts texts) {
        field.setHelperText(texts.get("identity.field.password-help", "least", LEAST));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setMaxLength(MOST);
    }
}
