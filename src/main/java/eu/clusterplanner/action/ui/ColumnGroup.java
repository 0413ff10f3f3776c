package eu.clusterplanner.action.ui;

import java.util.List;
import java.util.Locale;

/** Columns that belong together: people choose them together or one by one. Key and title are always there. */
enum ColumnGroup {
    MAIN("status", "progress", "lead"),
    DATES("duration", "waitsFor", "start", "end", "spare"),
    KIND("workPackage", "type"),
    LIMITS("notBefore", "fixedStart", "deadline", "afterGrant"),
    COURSE("mode", "repeatEvery", "repeatUntil", "actualStart", "actualEnd"),
    MEANS("contributions", "days", "cost", "total", "funding", "fundingStatus", "open"),
    PURPOSE("objectives", "kpis", "origins", "outputs", "description"),
    TARGET("targetGroup", "targetNumber", "market", "place"),
    PRIORITY(
            "moscow",
            "scores.impact",
            "scores.fit",
            "scores.addedValue",
            "scores.urgency",
            "scores.feasibility",
            "scores.effort",
            "risk");

    private final String columns;

    ColumnGroup(String... columns) {
        this.columns = String.join(" ", columns);
    }

    /** Ids of the columns: names of properties, and of what is computed. */
    List<String> columns() {
        return List.of(columns.split(" "));
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
