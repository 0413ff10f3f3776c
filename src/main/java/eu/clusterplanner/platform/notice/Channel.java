package eu.clusterplanner.platform.notice;

/** What is told between nodes; each is a channel of PostgreSQL's NOTIFY. */
public enum Channel {
    /** A transaction changed a partnership: sent by the triggers of the change log. */
    CHANGE("planner_change"),
    /** Where a person is, sent by the node that serves the window. */
    PRESENCE("planner_presence"),
    /** The inbox of an account is different: sent in the transaction that changes it. */
    INBOX("planner_inbox");

    private final String name;

    Channel(String name) {
        this.name = name;
    }

    /** As the database knows it. */
    String databaseName() {
        return name;
    }
}
