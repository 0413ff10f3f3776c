package eu.clusterplanner.exchange;

import eu.clusterplanner.record.Problem;
import java.io.Serial;

/** One of the chosen rows cannot be stored. Nothing was stored. */
public class RefusedReturnException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient ReturnedRow row;
    private final transient Problem problem;

    RefusedReturnException(ReturnedRow row, Problem problem) {
        super(row.sheet() + " " + row.difference().key() + ": " + problem.textKey());
        this.row = row;
        this.problem = problem;
    }

    public ReturnedRow row() {
        return row;
    }

    public Problem problem() {
        return problem;
    }
}
