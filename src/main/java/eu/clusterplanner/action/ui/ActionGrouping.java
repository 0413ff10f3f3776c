package eu.clusterplanner.action.ui;

import java.util.List;
import java.util.Locale;

/** Under what kind of titles actions stand. */
enum ActionGrouping {
    WORK_PACKAGE("workPackage"),
    OBJECTIVE("objectives"),
    LEAD("lead"),
    STATUS("status"),
    TYPE("type"),
    MOSCOW("moscow"),
    FUNDING("funding"),
    NONE("");

    private final String property;

    ActionGrouping(String property) {
        this.property = property;
    }

    /** The property on which it depends; empty for none. */
    String property() {
        return property;
    }

    /** Whether a row that is put under another title gets what that title says. */
    boolean takesRows() {
        return this != FUNDING && this != NONE;
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ActionGrouping parse(String parameter, ActionGrouping usual) {
        return List.of(values()).stream()
                .filter(grouping -> grouping.parameter().equals(parameter))
                .findFirst()
                .orElse(usual);
    }
}
