package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.PartnershipPage;

/** What can be done with a partnership as a whole. */
final class PartnershipMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    /** What the page does; each asks first. */
    record Acts(Runnable copy, Runnable delete) {}

    PartnershipMenu(Texts texts, OwnPartnership partnership, Acts acts) {
        addThemeName("tertiary");
        addThemeName("icon");
        addClassName("planner-partnership-menu");
        MenuItem more = addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(texts.get("start.more", "name", partnership.acronym()));
        SubMenu menu = more.getSubMenu();
        menu.addItem(texts.get("team.title"), pressed -> PartnershipPage.open(TeamPage.class, partnership.id()));
        if (partnership.role() == Role.MANAGER) {
            menu.addItem(texts.get("start.copy"), pressed -> acts.copy().run());
            menu.addItem(texts.get("start.delete"), pressed -> acts.delete().run());
        }
    }
}
