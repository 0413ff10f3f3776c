package eu.clusterplanner.partnership;

import java.util.Locale;

/** What a person may do in a partnership, from most to least. */
public enum Role {
    /** Everything, the team and the issuing of documents included. */
    MANAGER,
    /** Edits the whole plan. */
    EDITOR,
    /** Answers for the own partner, reports progress of the own actions. */
    CONTRIBUTOR,
    /** Reads, comments and votes. */
    REVIEWER,
    /** Reads. */
    READER;

    public boolean editsPlan() {
        return this == MANAGER || this == EDITOR;
    }

    /** The key of its name, for example {@code role.manager}. */
    public String textKey() {
        return "role." + name().toLowerCase(Locale.ROOT);
    }
}
