package eu.clusterplanner.exchange;

import java.io.Serial;
import java.util.Set;

/** Somebody changed here what was chosen, after it was shown. Nothing was stored. */
public class ChangedMeanwhileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient ReturnedWorkbook now;
    private final transient Set<Choice> changed;

    ChangedMeanwhileException(ReturnedWorkbook now, Set<Choice> changed) {
        super(changed.size() + " choices are not as they were shown");
        this.now = now;
        this.changed = Set.copyOf(changed);
    }

    /** The comparison as it is now. */
    public ReturnedWorkbook now() {
        return now;
    }

    /** What was chosen and is not as it was shown. */
    public Set<Choice> changed() {
        return changed;
    }
}
