package eu.clusterplanner.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.keep.KeptTexts;
import eu.clusterplanner.shell.session.SessionEnd;

/** The frame of pages outside a partnership: all partnerships, my account, accounts. */
@Layout
@Uses(KeptTexts.class)
@Uses(SessionEnd.class)
@JsModule("./press/single-press.ts")
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;

    private final transient BannerFactory banners;
    private final Banner banner;
    private final MainArea main;

    MainLayout(BannerFactory banners) {
        this.banners = banners;
        this.banner = banners.create();
        Texts texts = Texts.in(getLocale());
        addClassNames("planner-shell", "planner-shell-plain");
        main = new MainArea();
        add(new SkipLink(texts), banner, main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        banners.renewWarning(banner);
        main.show(content);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }
}
