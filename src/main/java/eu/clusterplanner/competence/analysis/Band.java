package eu.clusterplanner.competence.analysis;

/** How promising a pair of partners is, from its synergy or, where given, the team's own view. */
public enum Band {
    HIGH,
    MEDIUM,
    LOW
}
