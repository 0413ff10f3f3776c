package eu.clusterplanner.architecture.canary.competence.ui;

import org.jooq.impl.DSL;

/** Bad: a view that talks to the database. */
class QueryingView {

    String query() {
        return DSL.selectOne().getSQL();
    }
}
