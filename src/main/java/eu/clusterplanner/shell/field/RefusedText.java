package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Problem;
import java.io.Serial;

/** What was typed cannot be understood; the text stays in the field. */
public final class RefusedText extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public RefusedText(Problem problem) {
        super(problem.textKey());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
