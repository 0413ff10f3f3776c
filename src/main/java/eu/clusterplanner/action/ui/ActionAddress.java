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
 * What the address of the page says, so that what one sees can be shared as a link.
 *
 * @param record key of the chosen action, empty for none
 * @param property the column to which a link leads, empty for none
 */
record ActionAddress(
        PartnershipId partnership, ActionCriteria criteria, ActionOrder order, String record, String property) {

    static ActionAddress of(PartnershipId partnership, QueryParameters parameters) {
        return new ActionAddress(
                partnership,
                new ActionCriteria(
                        parameters.getSingleParameter("find").orElse(""),
                        parameters.getSingleParameter("status").orElse(""),
                        parameters.getSingleParameter("lead").orElse("")),
                ActionOrder.of(parameters.getSingleParameter("order").orElse("")),
                parameters.getSingleParameter("record").orElse(""),
                parameters.getSingleParameter("property").orElse(""));
    }

    ActionAddress with(ActionCriteria other, ActionOrder otherOrder) {
        return new ActionAddress(partnership, other, otherOrder, record, "");
    }

    ActionAddress with(String other) {
        return new ActionAddress(partnership, criteria, order, other, "");
    }

    /** Writes it into the address line; nothing is loaded. */
    void show() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "find", criteria.text());
        put(parameters, "status", criteria.status());
        put(parameters, "lead", criteria.lead());
        put(parameters, "order", order.parameter());
        put(parameters, "record", record);
        String path = PartnershipPage.ROUTE.replace(":partnershipId", partnership.toString()) + Step.ACTIONS.path();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(path, QueryParameters.simple(parameters)));
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, value);
        }
    }
}
