package eu.clusterplanner.exchange.workbook;

import java.util.List;
import java.util.Locale;

/** The five sheets, in their order in a workbook. */
public enum WorkbookSheet {
    PARTNERS("partner"),
    COMPETENCES("competence"),
    ASSESSMENTS("assessment"),
    OBJECTIVES("objective"),
    ACTIONS("action");

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
            case ASSESSMENTS -> List.of();
        };
    }
}
