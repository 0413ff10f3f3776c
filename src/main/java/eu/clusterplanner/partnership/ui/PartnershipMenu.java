package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.PartnershipDownload;
import eu.clusterplanner.shell.PartnershipPage;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a partnership as a whole. */
final class PartnershipMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final List<Anchor> links = new ArrayList<>();

    /** What the page does; each asks first. */
    record Acts(Runnable copy, Runnable delete) {}

    /** downloads: offered to those who may have the whole plan. */
    PartnershipMenu(Texts texts, OwnPartnership partnership, List<PartnershipDownload> downloads, Acts acts) {
        addThemeName("tertiary");
        addThemeName("icon");
        addClassName("planner-partnership-menu");
        MenuItem more = addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(texts.get("start.more", "name", partnership.acronym()));
        SubMenu menu = more.getSubMenu();
        menu.addItem(texts.get("team.title"), pressed -> PartnershipPage.open(TeamPage.class, partnership.id()));
        if (partnership.role().editsPlan()) {
            for (PartnershipDownload download : downloads) {
                Anchor link = link(texts, download, partnership);
                menu.addItem(link.getText(), pressed -> link.getElement().executeJs("this.click()"));
            }
        }
        if (partnership.role() == Role.MANAGER) {
            menu.addItem(texts.get("start.copy"), pressed -> acts.copy().run());
            menu.addItem(texts.get("start.delete"), pressed -> acts.delete().run());
        }
    }

    /** What the browser follows when a download is chosen: a menu has no links that keys could follow. */
    private Anchor link(Texts texts, PartnershipDownload download, OwnPartnership partnership) {
        Anchor link = new Anchor(
                download.handler(partnership.id(), partnership.acronym(), texts.locale()),
                texts.get(download.textKey()));
        link.getElement().setAttribute("hidden", true);
        links.add(link);
        return link;
    }

    /** Hidden; to be put beside the menu. */
    List<Anchor> links() {
        return List.copyOf(links);
    }
}
