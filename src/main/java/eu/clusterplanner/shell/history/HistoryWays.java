package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.PartnershipPage;

/** The two parts of the history: what happened, and what is different between two moments. */
final class HistoryWays {

    /** Last part of the address of the comparison. */
    static final String COMPARE = "compare";

    private HistoryWays() {}

    static Nav of(Texts texts, PartnershipId partnership, boolean comparing) {
        String address = PartnershipPage.address(partnership, HistoryAddress.PATH);
        Nav nav = new Nav(new UnorderedList(
                way(texts.get("history.all"), address, !comparing),
                way(texts.get("history.compare"), address + "/" + COMPARE, comparing)));
        nav.addClassName("planner-sub-pages");
        nav.setAriaLabel(texts.get("history.pages"));
        return nav;
    }

    private static ListItem way(String title, String address, boolean open) {
        Anchor link = new Anchor(address, title);
        if (open) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
