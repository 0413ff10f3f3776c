package eu.clusterplanner.platform;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/** Loads what any query needs, while Spring reads configurations; registered by name. */
class QueriesInAdvance implements BackgroundPreinitializer {

    @Override
    public void preinitialize() {
        DSL.using(SQLDialect.POSTGRES).selectOne().getSQL();
    }
}
