package eu.clusterplanner.record;

import java.io.Serial;

/** A value that its property does not take. Nothing was stored. */
public class InvalidValueException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String property;
    private final transient Problem problem;

    public InvalidValueException(String property, Problem problem) {
        super(property + ": " + problem.textKey() + " " + problem.arguments());
        this.property = property;
        this.problem = problem;
    }

    public String property() {
        return property;
    }

    public Problem problem() {
        return problem;
    }
}
