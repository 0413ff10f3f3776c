package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.AccountRefusedException;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.request.GuestLanguages;
import eu.clusterplanner.request.RequestedPartner;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.util.Locale;
import java.util.Map;

/** One partner in the dialog: whether it is asked, and who shall answer for it in which language. */
final class AskedContact extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RecordId partner;
    private final transient Texts texts;
    private final Checkbox chosen = new Checkbox();
    private final TextField email = new TextField();
    private final TextField name = new TextField();
    private final Select<Locale> language = new Select<>();

    /** known: who answered for the partner before, or works for it; blank texts where nobody is known. */
    AskedContact(String partnerName, RequestedPartner known, Texts texts) {
        this.partner = known.partner();
        this.texts = texts;
        addClassName("planner-ask-person");
        Map<String, String> of = Map.of("partner", partnerName);
        chosen.setLabel(partnerName);
        chosen.setValue(!known.email().isEmpty());
        email.setPlaceholder(texts.get("request.ask.email"));
        email.setAriaLabel(texts.get("request.ask.email.of", of));
        email.setValue(known.email());
        email.getElement().setAttribute("inputmode", "email");
        email.setManualValidation(true);
        email.addValueChangeListener(
                change -> chosen.setValue(!change.getValue().isBlank()));
        name.setPlaceholder(texts.get("request.ask.name"));
        name.setAriaLabel(texts.get("request.ask.name.of", of));
        name.setValue(known.name());
        name.setManualValidation(true);
        language.setAriaLabel(texts.get("request.ask.language.of", of));
        language.setItems(GuestLanguages.ALL);
        language.setItemLabelGenerator(GuestLanguages::name);
        language.setValue(known.language());
        add(chosen, email, name, language);
    }

    boolean isChosen() {
        return chosen.getValue();
    }

    RequestedPartner value() {
        return new RequestedPartner(partner, email.getValue(), name.getValue(), language.getValue());
    }

    void forgive() {
        email.setInvalid(false);
        name.setInvalid(false);
    }

    /** Whether address and name can be used; says at the field where not. */
    boolean check() {
        try {
            Guests.check(email.getValue(), name.getValue());
            return true;
        } catch (AccountRefusedException refused) {
            TextField field = refused.reason() == AccountRefusedException.Reason.NAME_MALFORMED ? name : email;
            field.setErrorMessage(texts.get(refused.reason().textKey()));
            field.setInvalid(true);
            return false;
        }
    }
}
