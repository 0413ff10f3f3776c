package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.BrowserSignIn;
import eu.clusterplanner.identity.FirstAdministrator;
import eu.clusterplanner.identity.FirstAdministrator.SetUp;
import eu.clusterplanner.identity.NewAccount;
import eu.clusterplanner.identity.NewPasswordField;
import eu.clusterplanner.shared.Texts;

/** The first visit to an empty installation: whoever can read the log makes the first account. */
@Route(value = "set-up", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts = Texts.in(getLocale());
    private final FirstAdministrator first;
    private final TextField code = new TextField(texts.get("identity.set-up.code"));
    private final TextField name = new TextField(texts.get("identity.field.name"));
    private final EmailField email = new EmailField(texts.get("identity.field.email"));
    private final PasswordField password = new PasswordField(texts.get("identity.field.password"));
    private final Refusals refusals = new Refusals(texts, code)
            .at(name, Reason.NAME_MALFORMED)
            .at(email, Reason.EMAIL_MALFORMED, Reason.EMAIL_TAKEN)
            .at(password, Reason.PASSWORD_SHORT, Reason.PASSWORD_LONG, Reason.PASSWORD_IS_EMAIL);

    SetUpView(FirstAdministrator first) {
        this.first = first;
        addClassName("planner-entry");
        code.setHelperText(texts.get("identity.set-up.code-help"));
        code.setAutocomplete(Autocomplete.OFF);
        name.setHelperText(texts.get("identity.field.name-help"));
        name.setAutocomplete(Autocomplete.NAME);
        email.setAutocomplete(Autocomplete.USERNAME);
        NewPasswordField.prepare(password, texts);
        Button submit = new Button(texts.get("identity.set-up.submit"), pressed -> setUp());
        submit.addThemeName("primary");
        FormLayout form = new FormLayout(code, name, email, password, submit);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(new H1(texts.get("identity.set-up.title")), new Paragraph(texts.get("identity.set-up.intro")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.open()) {
            event.forwardTo(SignInView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("identity.set-up.title") + " – " + texts.get("identity.product");
    }

    private void setUp() {
        SetUp wanted =
                new SetUp(code.getValue(), new NewAccount(email.getValue(), name.getValue()), password.getValue());
        if (refusals.attempt(() -> first.setUp(wanted, BrowserSignIn.visitor()))) {
            UI.getCurrent().navigate("login", QueryParameters.of("ready", ""));
        }
    }
}
