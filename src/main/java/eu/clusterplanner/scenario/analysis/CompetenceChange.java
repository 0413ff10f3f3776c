package eu.clusterplanner.scenario.analysis;

import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.State;

/**
 * A competence that is held by more or fewer partners than before, so that its state is another one.
 *
 * @param before its figures as they are
 * @param after as they would be
 */
public record CompetenceChange(CompetenceRow before, CompetenceRow after) {

    /** Key of the competence. */
    public String competence() {
        return before.competence();
    }

    /** Whether it is worse off; a state that nobody knows any more counts as worse. */
    public boolean isWorse() {
        State was = before.state();
        State is = after.state();
        return was != null && (is == null || is.compareTo(was) < 0);
    }
}
