package eu.clusterplanner.competence;

/**
 * How far the matrix is filled.
 *
 * @param sample whether the partnership is the one that comes with the product
 * @param competences number of competences
 * @param partners number of partners that count today
 * @param answered number of their cells with a level or "I do not know"
 */
public record CompetenceCounts(boolean sample, int competences, int partners, int answered) {

    /** Number of cells to answer. */
    public int cells() {
        return competences * partners;
    }
}
