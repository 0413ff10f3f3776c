package eu.clusterplanner.rights;

import java.util.Map;

/** One way in: the services, the HTTP interface, the pages. */
interface Door {

    /** Tries one act as that person, who is signed in. */
    @FunctionalInterface
    interface Attempt {
        Answer by(Who who, Scene scene) throws Exception;
    }

    /** The acts that can be tried at this door. */
    Map<String, Attempt> attempts();
}
