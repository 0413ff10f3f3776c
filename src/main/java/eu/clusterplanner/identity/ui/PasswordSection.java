package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.NewPasswordField;
import eu.clusterplanner.identity.OwnAccountService;
import eu.clusterplanner.identity.web.SessionCheck;
import eu.clusterplanner.shared.Texts;

/** Change of the own password. */
class PasswordSection extends Section {

    private final OwnAccountService service;
    private final Texts texts;
    private final PasswordField present;
    private final PasswordField next;
    private final Span state = new Span();
    private final Refusals refusals;

    PasswordSection(OwnAccountService service, Texts texts) {
        this.service = service;
        this.texts = texts;
        present = new PasswordField(texts.get("identity.account.password-present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        next = new PasswordField(texts.get("identity.account.password-next"));
        NewPasswordField.prepare(next, texts);
        refusals = new Refusals(texts, present)
                .at(next, Reason.PASSWORD_SHORT, Reason.PASSWORD_LONG, Reason.PASSWORD_IS_EMAIL);
        state.getElement().setAttribute("role", "status");
        Button change = new Button(texts.get("identity.account.password-change"), pressed -> change());
        add(new H2(texts.get("identity.account.password")), new FormLayout(present, next), change, state);
    }

    private void change() {
        state.setText("");
        if (refusals.attempt(() -> service.changePassword(present.getValue(), next.getValue()))) {
            // this session goes on with the new password
            VaadinSession.getCurrent().getSession().removeAttribute(SessionCheck.CHECKED);
            present.clear();
            next.clear();
            state.setText(texts.get("identity.account.password-changed"));
        }
    }
}
