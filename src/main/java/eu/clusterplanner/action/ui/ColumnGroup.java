package eu.clusterplanner.action.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Columns that belong together: people choose which groups they see. Key and title are always there. */
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

    static final Set<ColumnGroup> USUAL = EnumSet.of(MAIN, DATES, KIND);

    /** Ids of the columns: names of properties, and of what is computed. */
    List<String> columns() {
        return List.of(columns.split(" "));
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The groups that such a text names, as {@link #format} writes it; the usual ones where it names none. */
    static Set<ColumnGroup> parse(String text) {
        List<String> names = List.of(text.split("\\."));
        Set<ColumnGroup> groups = Arrays.stream(values())
                .filter(group -> names.contains(group.parameter()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ColumnGroup.class)));
        return groups.isEmpty() ? USUAL : groups;
    }

    static String format(Set<ColumnGroup> groups) {
        return groups.stream().sorted().map(ColumnGroup::parameter).collect(Collectors.joining("."));
    }
}
