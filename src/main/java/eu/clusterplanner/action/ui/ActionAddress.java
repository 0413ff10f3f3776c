package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipPage;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the address of the page says, so that what one sees can be shared as a link and kept by name.
 *
 * @param arrangement which actions are shown, in which order and under which titles
 * @param columns those that are shown; none: as this person had them last
 * @param record key of the chosen action, empty for none
 * @param property the column to which a link leads, empty for none
 */
record ActionAddress(
        PartnershipId partnership, ActionArrangement arrangement, ColumnSet columns, String record, String property) {

    static ActionAddress of(PartnershipId partnership, QueryParameters parameters) {
        return new ActionAddress(
                partnership,
                ActionArrangement.of(parameters),
                parameters.getSingleParameter("columns").map(ColumnSet::parse).orElse(ColumnSet.NONE),
                parameters.getSingleParameter("record").orElse(""),
                parameters.getSingleParameter("property").orElse(""));
    }

    ActionAddress with(ActionArrangement other) {
        return new ActionAddress(partnership, other, columns, record, "");
    }

    ActionAddress with(ColumnSet other) {
        return new ActionAddress(partnership, arrangement, other, record, "");
    }

    ActionAddress with(String other) {
        return new ActionAddress(partnership, arrangement, columns, other, "");
    }

    /** Writes it into the address line; nothing is loaded. */
    void show() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path(partnership), query(true)));
    }

    /** What is kept by name: all but the chosen action. */
    String kept() {
        return query(false).getQueryString();
    }

    static String path(PartnershipId partnership) {
        return PartnershipPage.ROUTE.replace(":partnershipId", partnership.toString()) + Step.ACTIONS.path();
    }

    private QueryParameters query(boolean withRecord) {
        Map<String, String> parameters = new LinkedHashMap<>(arrangement.parameters());
        parameters.put("columns", columns.format());
        parameters.put("record", withRecord ? record : "");
        parameters.values().removeIf(String::isBlank);
        return QueryParameters.simple(parameters);
    }
}
