package eu.clusterplanner.architecture.canary.shared;

import java.time.Instant;

/** Bad: asks the machine for the time. */
class Impatient {

    Instant time() {
        return Instant.now();
    }
}
