package eu.clusterplanner.shell;

/**
 * How far a team is in one step.
 *
 * @param state to be worked on now, later, or done
 * @param done how many of the things that this step counts are there, 0 or more
 * @param total of how many; 0: the step counts nothing
 */
public record StepProgress(State state, int done, int total) {

    /** State of a step as the team sees it. Nothing is blocked by it. */
    public enum State {
        NOW,
        LATER,
        DONE
    }

    /** Later, with nothing counted. */
    public static final StepProgress LATER = new StepProgress(State.LATER, 0, 0);

    /** Done when all are there, now when some are, later when none is. */
    public static StepProgress of(int done, int total) {
        if (total > 0 && done >= total) {
            return new StepProgress(State.DONE, done, total);
        }
        return new StepProgress(done > 0 ? State.NOW : State.LATER, done, total);
    }
}
