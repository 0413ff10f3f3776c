package eu.clusterplanner.request;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a partner can be asked for, with the records and properties that belong to it. */
public enum RequestPart {
    /** Who the organisation is and whom it reaches. */
    PROFILE,
    /** Days a month for the partnership. */
    CAPACITY,
    /** What its member companies need. */
    NEEDS,
    /** What it can do. */
    COMPETENCES;

    private static final String DAYS = "capacity";

    /** Whether an edit belongs to this part; property: null where a record is added or removed. */
    boolean covers(String kind, @Nullable String property) {
        return switch (this) {
            case PROFILE -> kind.equals("partner_source") || (kind.equals("partner") && !DAYS.equals(property));
            case CAPACITY -> kind.equals("partner") && DAYS.equals(property);
            case NEEDS -> kind.equals("need");
            case COMPETENCES -> kind.equals("assessment") || kind.equals("assessment_evidence");
        };
    }

    /** The key of its name, for example {@code request.part.needs}. */
    public String textKey() {
        return "request.part." + name().toLowerCase(Locale.ROOT);
    }
}
