package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.clusterplanner.identity.CodeSignIn;
import eu.clusterplanner.identity.FirstAdministrator;
import eu.clusterplanner.identity.Waits;
import eu.clusterplanner.shared.Texts;
import java.time.Duration;
import java.util.stream.Stream;

/** Sign-in with e-mail and password; leads back to the page that was asked for. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ENDED = "planner-session-ended";

    private final Texts texts = Texts.in(getLocale());
    private final FirstAdministrator first;
    private final LoginForm form = new LoginForm();
    private final Paragraph notice = new Paragraph();

    SignInView(FirstAdministrator first, CodeSignIn codes) {
        this.first = first;
        addClassName("planner-entry");
        form.setAction("login");
        form.addForgotPasswordListener(pressed -> UI.getCurrent().navigate(ForgottenPasswordView.class));
        form.getElement().setProperty("headingLevel", 2);
        notice.getElement().setAttribute("role", "status");
        notice.setVisible(false);
        add(new H1(texts.get("identity.product")), notice, form, new SharedComputer(texts));
        if (codes.open()) {
            add(new Anchor("sign-in-code", texts.get("identity.sign-in.by-code")));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (first.open()) {
            event.forwardTo(SetUpView.class);
            return;
        }
        LoginI18n words = words();
        QueryParameters query = event.getLocation().getQueryParameters();
        explain(query, words.getErrorMessage());
        form.setI18n(words);
        form.setError(Stream.of("error", "blocked", "wait").anyMatch(query.getParameters()::containsKey));
        Stream.of("ready", "again", "changed")
                .filter(query.getParameters()::containsKey)
                .findFirst()
                .ifPresent(reason -> notice.setText(texts.get("identity.sign-in." + reason)));
        notice.setVisible(!notice.getText().isEmpty());
    }

    /** A session that ended by itself has left a word in the tab; {@code frontend/session} writes it. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "setTimeout(() => sessionStorage.removeItem($0), 5000); return sessionStorage.getItem($0) ?? ''",
                        ENDED)
                .then(String.class, said -> {
                    if (!said.isEmpty()) {
                        notice.setText(said);
                        notice.setVisible(true);
                    }
                });
    }

    @Override
    public String getPageTitle() {
        return texts.get("identity.sign-in.title") + " – " + texts.get("identity.product");
    }

    private void explain(QueryParameters query, LoginI18n.ErrorMessage message) {
        if (query.getParameters().containsKey("wait")) {
            message.setTitle(texts.get("identity.sign-in.wait.title"));
            message.setMessage(texts.get(
                    "identity.sign-in.wait.message",
                    "wait",
                    Waits.inWords(
                            texts,
                            query.getSingleParameter("wait").map(Waits::parse).orElse(Duration.ofMinutes(1)))));
        } else if (query.getParameters().containsKey("blocked")) {
            message.setMessage(texts.get("identity.sign-in.blocked.message"));
        }
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(texts.get("identity.sign-in.title"));
        words.getForm().setUsername(texts.get("identity.sign-in.email"));
        words.getForm().setPassword(texts.get("identity.sign-in.password"));
        words.getForm().setForgotPassword(texts.get("identity.sign-in.forgotten"));
        words.getForm().setSubmit(texts.get("identity.sign-in.submit"));
        LoginI18n.ErrorMessage message = words.getErrorMessage();
        message.setTitle(texts.get("identity.sign-in.failed.title"));
        message.setMessage(texts.get("identity.sign-in.failed.message"));
        message.setUsername(texts.get("identity.sign-in.email-missing"));
        message.setPassword(texts.get("identity.sign-in.password-missing"));
        return words;
    }
}
