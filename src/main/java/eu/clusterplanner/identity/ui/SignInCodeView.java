package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.clusterplanner.identity.BrowserSignIn;
import eu.clusterplanner.identity.CodeSignIn;
import org.springframework.security.authentication.BadCredentialsException;

/** Sign-in without a password: first the e-mail, then the code that was sent to it. */
@Route(value = "sign-in-code", autoLayout = false)
@AnonymousAllowed
class SignInCodeView extends EntryPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CodeSignIn codes;
    private final transient BrowserSignIn browser;
    private final EmailField email = new EmailField(texts().get("identity.field.email"));
    private final TextField code = new TextField(texts().get("identity.code.code"));

    SignInCodeView(CodeSignIn codes, BrowserSignIn browser) {
        super("identity.code.title");
        this.codes = codes;
        this.browser = browser;
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        show(texts().get("identity.code.intro"), email, submit("identity.code.ask", this::ask));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!codes.open()) {
            event.forwardTo(SignInView.class);
        }
    }

    private void ask() {
        if (new Refusals(texts(), email).attempt(() -> codes.ask(email.getValue(), BrowserSignIn.visitor()))) {
            Button another = new Button(texts().get("identity.code.another"), pressed -> ask());
            another.addThemeName("tertiary");
            code.clear();
            show(
                    texts().get("identity.code.sent", "email", email.getValue()),
                    code,
                    submit("identity.sign-in.submit", this::signIn),
                    another);
            code.focus();
        }
    }

    private void signIn() {
        new Refusals(texts(), code).attempt(() -> {
            try {
                browser.begin(codes.signIn(email.getValue(), code.getValue(), BrowserSignIn.visitor()));
                // the first page; an empty address would leave the browser where it is
                getUI().ifPresent(ui -> ui.getPage().setLocation("."));
            } catch (BadCredentialsException wrong) {
                code.setErrorMessage(texts().get("identity.code.wrong"));
                code.setInvalid(true);
                code.focus();
            }
        });
    }
}
