package eu.clusterplanner.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.platform.backup.BackupWatch;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.keep.KeptTexts;
import eu.clusterplanner.shell.session.SessionEnd;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the band at the top with the menu of whoever is signed in. */
@Component
class BannerFactory {

    private final AuthenticationContext authentication;
    private final BackupWatch backups;
    private final ObjectProvider<KeptTexts> kept;
    private final ObjectProvider<SessionEnd> session;
    private final ObjectProvider<BannerPart> parts;

    BannerFactory(
            AuthenticationContext authentication,
            BackupWatch backups,
            ObjectProvider<KeptTexts> kept,
            ObjectProvider<SessionEnd> session,
            ObjectProvider<BannerPart> parts) {
        this.parts = parts;
        this.session = session;
        this.kept = kept;
        this.authentication = authentication;
        this.backups = backups;
    }

    Banner create() {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        Optional<PlannerUser> user = authentication.getAuthenticatedUser(PlannerUser.class);
        Banner banner =
                new Banner(texts, user.map(person -> person(person, texts)).orElse(null));
        user.ifPresent(person -> {
            KeptTexts unsaved = kept.getObject();
            unsaved.of(person.id());
            banner.setKept(unsaved, session.getObject());
            banner.setParts(parts.orderedStream().map(BannerPart::make).toList());
        });
        return banner;
    }

    /** With each page: a tab may stay open for days. */
    void renewWarning(Banner banner) {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        boolean mayHelp = authentication
                .getAuthenticatedUser(PlannerUser.class)
                .filter(PlannerUser::administrator)
                .isPresent();
        if (mayHelp && backups.state().overdue()) {
            banner.setWarning(new Anchor("well", texts.get("shell.backup-overdue")));
        } else {
            banner.setWarning();
        }
    }

    private MenuBar person(PlannerUser user, Texts texts) {
        MenuBar bar = new MenuBar();
        bar.addClassName("planner-person");
        bar.addThemeName("tertiary");
        MenuItem name = bar.addItem(user.name());
        name.setAriaLabel(texts.get("shell.person.menu", "name", user.name()));
        SubMenu menu = name.getSubMenu();
        menu.addItem(new Anchor("", texts.get("shell.person.partnerships")));
        menu.addItem(new Anchor("account", texts.get("shell.person.account")));
        if (user.administrator()) {
            menu.addItem(new Anchor("accounts", texts.get("shell.person.accounts")));
            menu.addItem(new Anchor("well", texts.get("shell.person.well")));
        }
        menu.addItem(
                texts.get("shell.person.sign-out"),
                pressed -> SignOut.ask(kept.getObject(), texts, authentication::logout));
        return bar;
    }
}
