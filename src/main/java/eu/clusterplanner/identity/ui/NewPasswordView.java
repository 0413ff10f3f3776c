package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.ForgottenPassword;
import eu.clusterplanner.identity.LinkToken;
import eu.clusterplanner.identity.NewPasswordField;

/** Where the link for a new password leads. Opening it changes nothing; the button at the end uses it up. */
@Route(value = "new-password", autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends EntryPage {

    private static final long serialVersionUID = 1L;

    private final transient ForgottenPassword passwords;
    private final PasswordField password = new PasswordField(texts().get("identity.account.password-next"));
    private final transient Refusals refusals = new Refusals(texts(), password);
    private String token = "";

    NewPasswordView(ForgottenPassword passwords) {
        super("identity.new-password.title");
        this.passwords = passwords;
        NewPasswordField.prepare(password, texts());
        show(texts().get("identity.new-password.intro"), password, submit("identity.new-password.submit", this::set));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        LinkToken.take(this, this::open);
    }

    void open(String given) {
        token = given;
        if (token.isEmpty()) {
            show(texts().get(Reason.LINK_OVER.textKey()));
        }
    }

    private void set() {
        if (refusals.attempt(() -> passwords.set(token, password.getValue()))) {
            UI.getCurrent().navigate("login", QueryParameters.of("changed", ""));
        }
    }
}
