package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.PartnershipPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The pages about shared actions, each at an address of its own. */
public enum ActionPages {
    LIST(""),
    PRIORITIES("/priorities"),
    FUNDING("/funding");

    private final String path;

    ActionPages(String path) {
        this.path = path;
    }

    /** The way between the pages, of which this one is open. */
    public Nav ways(PartnershipId partnership, Texts texts) {
        UnorderedList list = new UnorderedList();
        for (ActionPages page : values()) {
            Anchor link = new Anchor(page.address(partnership), texts.get("actions.page." + page));
            if (page == this) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.addClassName("planner-sub-pages");
        nav.setAriaLabel(texts.get("shell.sub-pages"));
        return nav;
    }

    String address(PartnershipId partnership) {
        return PartnershipPage.address(partnership, "actions" + path);
    }

    /** Of the list, with the action of that key chosen. */
    public static String ofAction(PartnershipId partnership, String key) {
        return LIST.address(partnership) + "?record=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
