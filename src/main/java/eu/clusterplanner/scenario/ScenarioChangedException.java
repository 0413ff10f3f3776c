package eu.clusterplanner.scenario;

/** Somebody has changed or removed a kept trial meanwhile. */
public class ScenarioChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScenarioChangedException() {
        super("the kept trial is not any more as it was seen");
    }
}
