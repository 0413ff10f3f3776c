package eu.clusterplanner.platform.backup;

import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/** Loads what reading the changelog needs, while Spring reads configurations; registered by name. */
class ChangelogInAdvance implements BackgroundPreinitializer {

    @Override
    public void preinitialize() {
        SchemaChangelog.read().changeSets();
    }
}
