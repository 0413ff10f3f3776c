package eu.clusterplanner.figure;

import java.util.List;

/**
 * Steps that follow one another, read as lines of text are.
 *
 * @param steps in their order; each is numbered by its place, from 1
 * @param inRow steps side by side, at least 1
 * @param width width in pixels, at least 150 for each step of a row
 */
public record Steps(Caption caption, List<Step> steps, int inRow, int width) {

    /** Copies the list; no step in a row, or too narrow, throw {@link IllegalArgumentException}. */
    public Steps {
        steps = List.copyOf(steps);
        if (inRow < 1 || width < 150 * inRow) {
            throw new IllegalArgumentException("Too narrow: " + width + " for " + inRow);
        }
    }

    /**
     * One step.
     *
     * @param title one or two words
     * @param note what is done in it, at most three short lines; empty for none
     */
    public record Step(String title, String note) {}
}
