package eu.clusterplanner.action.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which actions are shown, in which order and under which titles. */
record ActionArrangement(ActionCriteria criteria, ActionGrouping grouping, ActionSort sort) {

    /** Actions stand under their work packages; sorted ones do so only where the address says it. */
    static ActionArrangement of(QueryParameters parameters) {
        ActionSort sort = ActionSort.parse(parameter(parameters, "order"));
        return new ActionArrangement(
                new ActionCriteria(
                        parameter(parameters, "find"),
                        parameter(parameters, "status"),
                        parameter(parameters, "lead"),
                        ActionFlag.parse(parameter(parameters, "only"))),
                ActionGrouping.parse(parameter(parameters, "group"), usual(sort)),
                sort);
    }

    private static String parameter(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    private static ActionGrouping usual(ActionSort sort) {
        return sort.isOfTeam() ? ActionGrouping.WORK_PACKAGE : ActionGrouping.NONE;
    }

    /** Empty values are usual ones. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("find", criteria.text());
        parameters.put("status", criteria.status());
        parameters.put("lead", criteria.lead());
        parameters.put("only", ActionFlag.format(criteria.only()));
        parameters.put("group", grouping == usual(sort) ? "" : grouping.parameter());
        parameters.put("order", sort.parameter());
        return parameters;
    }

    /** Whether rows have a place of their own: the order of the team. */
    boolean isOfTeam() {
        return sort.isOfTeam();
    }
}
