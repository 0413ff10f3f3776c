package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.clusterplanner.identity.BrowserSignIn;
import eu.clusterplanner.identity.ForgottenPassword;
import eu.clusterplanner.platform.mail.Outbox;

/** Sends a link for a new password. The answer is the same whether there is an account or not. */
@Route(value = "forgotten-password", autoLayout = false)
@AnonymousAllowed
class ForgottenPasswordView extends EntryPage {

    private static final long serialVersionUID = 1L;

    private final transient ForgottenPassword passwords;
    private final EmailField email = new EmailField(texts().get("identity.field.email"));
    private final transient Refusals refusals = new Refusals(texts(), email);

    ForgottenPasswordView(ForgottenPassword passwords, Outbox outbox) {
        super("identity.forgotten.title");
        this.passwords = passwords;
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        if (outbox.open()) {
            show(texts().get("identity.forgotten.intro"), email, submit("identity.forgotten.submit", this::ask));
        } else {
            show(texts().get("identity.forgotten.no-mail"));
        }
    }

    private void ask() {
        if (refusals.attempt(() -> passwords.ask(email.getValue(), BrowserSignIn.visitor()))) {
            show(texts().get("identity.forgotten.sent", "email", email.getValue()));
        }
    }
}
