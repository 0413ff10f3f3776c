package eu.clusterplanner.platform;

import eu.clusterplanner.shared.Actor;

/** A signed-in principal that knows as whom it acts; implemented by the module that signs people in. */
public interface Acting {

    Actor actor();
}
