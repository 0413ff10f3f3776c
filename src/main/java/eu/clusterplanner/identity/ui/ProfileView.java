package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.identity.OwnAccountService;
import eu.clusterplanner.identity.TokenService;
import eu.clusterplanner.shared.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** My account: name, language, password, tokens. */
@Route("account")
@PermitAll
class ProfileView extends Div implements HasDynamicTitle {

    private final Texts texts = Texts.in(getLocale());

    ProfileView(OwnAccountService account, TokenService tokens, Clock clock) {
        addClassName("planner-page");
        add(
                new H1(texts.get("identity.account.title")),
                new PersonSection(account, texts, clock),
                new PasswordSection(account, texts),
                new TokenSection(tokens, texts, clock));
    }

    @Override
    public String getPageTitle() {
        return texts.get("identity.account.title");
    }
}
