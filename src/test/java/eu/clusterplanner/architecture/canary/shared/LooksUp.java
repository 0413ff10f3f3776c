package eu.clusterplanner.architecture.canary.shared;

import eu.clusterplanner.architecture.canary.competence.persistence.Rows;

/** Bad: the lowest module uses a higher one, and reaches into it. */
class LooksUp {

    Rows rows() {
        return new Rows();
    }
}
