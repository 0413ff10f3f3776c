package eu.clusterplanner.document;

import java.util.List;
import java.util.Locale;

/** The documents of a partnership, each with the sections that take the team's own text. */
public enum DocumentKind {
    STRATEGY(
            "summary",
            "summary-2",
            "s1-1",
            "s1-2",
            "s2-3",
            "s2-4",
            "s2-5",
            "s3-1",
            "s3-2",
            "s3-3",
            "s7-4",
            "s7-5",
            "s7-6",
            "s9",
            "s12",
            "annex-b",
            "annex-c",
            "annex-d"),
    ACTION_LIST("summary-2", "s2", "s3"),
    ROADMAP("summary", "summary-2", "s2", "s3", "s9", "s11", "s14", "s15"),
    AGREEMENT("annex-9", "annex-10", "annex-11", "annex-15"),
    MONITORING_REPORT("summary", "s2", "s4", "s11"),
    POLICY_BRIEF("summary", "s1", "s2", "s3");

    // made by List.of, which the checker does not see
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> sections;

    DocumentKind(String... sections) {
        this.sections = List.of(sections);
    }

    /** Ids of the sections in their order: {@code s} and number, {@code summary}, {@code annex-9}. */
    public List<String> sections() {
        return sections;
    }

    /** As the HTTP interface and file names call it: {@code actions}. */
    public String fileName() {
        return this == ACTION_LIST ? "actions" : path();
    }

    /** As it stands in addresses of pages: {@code action-list}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
