package eu.clusterplanner.exchange.workbook;

import java.util.List;
import java.util.Locale;

/** The sheets that a workbook can have, in their order: those of the plan, and what is part of actions row by row. */
public enum WorkbookSheet {
    PARTNERS("partner"),
    COMPETENCES("competence"),
    ASSESSMENTS("assessment"),
    OBJECTIVES("objective"),
    ACTIONS("action"),
    CONTRIBUTIONS("contribution"),
    FUNDING("funding");

    /** The sheets of the workbook of the whole plan; what is part of an action stands in cells of its row. */
    public static final List<WorkbookSheet> FIVE = List.of(PARTNERS, COMPETENCES, ASSESSMENTS, OBJECTIVES, ACTIONS);

    /** The sheets of the workbook of the shared actions. */
    public static final List<WorkbookSheet> ACTION_LIST = List.of(ACTIONS, CONTRIBUTIONS, FUNDING);

    private final String kind;

    WorkbookSheet(String kind) {
        this.kind = kind;
    }

    /** The kind of record of which each row is one. */
    public String kind() {
        return kind;
    }

    /** Key of its name on the tab. */
    public String textKey() {
        return "exchange.workbook.sheet." + name().toLowerCase(Locale.ROOT);
    }

    /** The columns by which its records are named, the first of which each has to have. */
    List<String> names() {
        return switch (this) {
            case PARTNERS -> List.of("name", "shortName", "legalName");
            case COMPETENCES -> List.of("name");
            case OBJECTIVES, ACTIONS -> List.of("title");
            case ASSESSMENTS, CONTRIBUTIONS, FUNDING -> List.of();
        };
    }

    /** Whether its rows are parts of actions, each named by a reference such as {@code A3/1}. */
    public boolean isOfParts() {
        return this == CONTRIBUTIONS || this == FUNDING;
    }

    /** Whether its records have a key of their own. */
    public boolean isKeyed() {
        return this != ASSESSMENTS && !isOfParts();
    }
}
