package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.PartnershipPage;

/** The two pages of the history: what happened, and what is different between two moments. */
final class HistoryWays {

    private HistoryWays() {}

    static Nav of(Texts texts, PartnershipId partnership, Class<? extends Component> open) {
        UnorderedList list = new UnorderedList();
        list.add(way(texts.get("history.all"), partnership, HistoryView.class, open));
        list.add(way(texts.get("history.compare"), partnership, ComparisonView.class, open));
        Nav nav = new Nav(list);
        nav.addClassName("planner-sub-pages");
        nav.setAriaLabel(texts.get("history.pages"));
        return nav;
    }

    private static ListItem way(
            String title, PartnershipId partnership, Class<? extends Component> page, Class<? extends Component> open) {
        RouterLink link = new RouterLink();
        link.setRoute(page, PartnershipPage.parameters(partnership));
        link.setText(title);
        link.setHighlightCondition((there, event) -> false);
        if (page.equals(open)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
