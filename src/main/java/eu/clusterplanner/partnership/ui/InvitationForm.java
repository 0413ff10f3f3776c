package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.AccountRefusedException;
import eu.clusterplanner.identity.NewPasswordField;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.identity.TooManyAttemptsException;
import eu.clusterplanner.identity.Waits;
import eu.clusterplanner.partnership.OpenInvitation;
import eu.clusterplanner.shared.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;

/** What an invited person enters: a new account, the password of the one that there is, or nothing but the consent. */
final class InvitationForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Acceptance acceptance;
    private final EmailField email = new EmailField();
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();

    /** What is done with what was entered; name and password are empty where they were not asked for. */
    interface Acceptance {

        /** Throws {@link AccountRefusedException} and {@link AuthenticationException}. */
        void accept(String name, String password);
    }

    /** signedIn: null where nobody is. */
    InvitationForm(Texts texts, OpenInvitation invitation, @Nullable PlannerUser signedIn, Acceptance acceptance) {
        this.texts = texts;
        this.acceptance = acceptance;
        setResponsiveSteps(new ResponsiveStep("0", 1));
        email.setLabel(texts.get("team.email"));
        email.setValue(invitation.email());
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        if (signedIn != null) {
            askConsent(invitation, signedIn);
        } else if (invitation.accountExists()) {
            askPassword();
        } else {
            askForAccount(invitation);
        }
    }

    private void askForAccount(OpenInvitation invitation) {
        name.setLabel(texts.get("team.name"));
        name.setHelperText(texts.get("identity.field.name-help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setValue(invitation.name());
        password.setLabel(texts.get("identity.field.password"));
        NewPasswordField.prepare(password, texts);
        add(email, name, password, submit("invitation.submit.new"));
    }

    private void askPassword() {
        password.setLabel(texts.get("identity.field.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        add(
                new Paragraph(texts.get("invitation.account-exists")),
                email,
                password,
                submit("invitation.submit.sign-in"),
                new Anchor("forgotten-password", texts.get("invitation.forgotten")));
    }

    private void askConsent(OpenInvitation invitation, PlannerUser signedIn) {
        boolean same = signedIn.email().equalsIgnoreCase(invitation.email());
        Map<String, String> words =
                Map.of("name", signedIn.name(), "own", signedIn.email(), "email", invitation.email());
        add(
                new Paragraph(texts.get(same ? "invitation.signed-in" : "invitation.signed-in-other", words)),
                submit("invitation.submit.join"));
    }

    private Button submit(String key) {
        Button submit = new Button(texts.get(key), pressed -> accept());
        submit.addThemeName("primary");
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(true);
        return submit;
    }

    private void accept() {
        name.setInvalid(false);
        password.setInvalid(false);
        try {
            acceptance.accept(name.getValue(), password.getValue());
        } catch (AccountRefusedException refused) {
            boolean aboutName = refused.reason() == AccountRefusedException.Reason.NAME_MALFORMED;
            refuse(aboutName ? name : password, texts.get(refused.reason().textKey()));
        } catch (TooManyAttemptsException early) {
            refuse(password, texts.get("identity.sign-in.wait.message", "wait", Waits.inWords(texts, early.delay())));
        } catch (DisabledException blocked) {
            refuse(password, texts.get("identity.sign-in.blocked.message"));
        } catch (AuthenticationException wrong) {
            refuse(password, texts.get("invitation.password-wrong"));
        }
    }

    private void refuse(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(button -> button.setEnabled(true));
    }
}
