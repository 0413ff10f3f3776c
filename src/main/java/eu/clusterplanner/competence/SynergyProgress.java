package eu.clusterplanner.competence;

/**
 * How far a team is with what its competences say.
 *
 * @param computable whether there is anything to say yet, and the person may see it
 * @param missing number of competences that nobody has at the level that is needed
 * @param decided number of them with a decision
 */
public record SynergyProgress(boolean computable, int missing, int decided) {

    static final SynergyProgress NONE = new SynergyProgress(false, 0, 0);
}
