package eu.clusterplanner.shell;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLayout;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.find.FindPalette;
import eu.clusterplanner.shell.find.Finder;
import eu.clusterplanner.shell.history.UndoActs;
import eu.clusterplanner.shell.history.UndoKeys;
import eu.clusterplanner.shell.keep.KeptTexts;
import eu.clusterplanner.shell.live.LivePage;
import eu.clusterplanner.shell.live.PresenceBar;
import eu.clusterplanner.shell.session.SessionEnd;
import eu.clusterplanner.shell.talk.Talk;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of all pages of one partnership: steps and other pages at the side, saving state and person above. Whoever
 * is not in the team is told that there is no such partnership.
 */
@PermitAll
@Uses(SavingState.class)
@Uses(PresenceBar.class)
@Uses(KeptTexts.class)
@Uses(SessionEnd.class)
@JsModule("./press/single-press.ts")
public class PartnershipLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Records records;
    private final transient BannerFactory banners;
    private final transient LivePage live;
    private final PresenceBar presence;
    private final transient Texts texts = Texts.in(getLocale());
    private final Banner banner;
    private final StepMenu menu;
    private final FindPalette find;
    private final UndoKeys undo;
    private final MainArea main = new MainArea();
    private final transient Talk talk;
    private transient @Nullable PartnershipId shown;

    PartnershipLayout(
            Records records,
            BannerFactory banners,
            ObjectProvider<SavingState> saving,
            MenuEntries entries,
            ProgressOverview overview,
            Finder finder,
            LivePage live,
            ObjectProvider<PresenceBar> presence,
            UndoActs acts,
            Talk talk) {
        this.talk = talk;
        this.records = records;
        this.banners = banners;
        this.live = live;
        this.presence = presence.getObject();
        this.banner = banners.create();
        this.menu = new StepMenu(texts, entries, overview);
        this.find = new FindPalette(finder);
        this.undo = new UndoKeys(acts, live);
        addClassName("planner-shell");
        banner.setTools(find, this.presence);
        banner.setState(saving.getObject());
        add(new SkipLink(texts), banner, menu, main, undo);
        talk.panel().ifPresent(this::add);
        Shortcuts.addShortcutListener(this, talk::openAtCursor, Key.KEY_M, KeyModifier.CONTROL, KeyModifier.ALT)
                .listenOn(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PartnershipId partnership = PartnershipPage.partnershipOf(event);
        RecordRow row = records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()))
                .orElseThrow(NotFoundException::new);
        shown = partnership;
        live.begin(event.getUI(), partnership);
        talk.begin(partnership);
        live.addSummary(() -> menu.refresh(partnership));
        Anchor all = new Anchor("", texts.get("shell.all-partnerships"));
        Span name = new Span(row.text("acronym"));
        name.addClassName("planner-acronym");
        name.getElement().setAttribute("title", row.text("name"));
        banner.setPlace(all, name);
        undo.of(partnership);
        find.searchIn(partnership, PartnershipPage.address(partnership, ""));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PartnershipId partnership = shown;
        if (partnership == null) {
            return;
        }
        menu.show(partnership, event.getActiveChain());
        talk.lead(event.getLocation().getQueryParameters());
        event.getActiveChain().stream()
                .filter(PartnershipPage.class::isInstance)
                .map(PartnershipPage.class::cast)
                .findFirst()
                .ifPresent(page -> presence.show(event.getLocationChangeEvent().getUI(), partnership, page.titleKey()));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        live.end();
        presence.leave();
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
