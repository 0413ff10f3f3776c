package eu.clusterplanner.document.content;

/** What a document that leaves the team says only when somebody has chosen so. */
public enum Sensitive {
    /** What single partners spend, and the budget by partner and year. */
    COSTS,
    /** Levels of single partners, with their proofs. */
    LEVELS,
    /** Names of persons. */
    PERSONS,
    /** Influence and interest of stakeholders. */
    INFLUENCE,
    /** The partners' shares in what the partnership can do (Shapley). */
    SHARES,
    /** Load of the partners month by month. */
    LOAD,
    /** Open points of the plan: what the checks have found. */
    FINDINGS
}
