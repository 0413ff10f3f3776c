package eu.clusterplanner.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount that grows over time, with levels to compare it with.
 *
 * @param values amount at the end of each step of time, 0 or more, at least one
 * @param line what grows, in words
 * @param levels amounts that do not change
 * @param across what is written below the curve; positions are steps of time from the left, in ascending order
 * @param up what is written left of the curve; positions are amounts
 * @param today position of the line for today; null for none
 * @param width width in pixels, at least 300
 */
public record Curve(
        Caption caption,
        List<Double> values,
        String line,
        List<Level> levels,
        List<Mark> across,
        List<Mark> up,
        @Nullable Mark today,
        int width) {

    /** Copies the lists; without a value, or too narrow, it throws {@link IllegalArgumentException}. */
    public Curve {
        values = List.copyOf(values);
        levels = List.copyOf(levels);
        across = List.copyOf(across);
        up = List.copyOf(up);
        Keys.requireUnique(levels, Level::key);
        if (values.isEmpty() || width < 300) {
            throw new IllegalArgumentException("No curve: " + values.size() + " values, width " + width);
        }
    }

    /** An amount with its words, such as "Secured: EUR 12,500". */
    public record Level(String key, String label, double value) {}

    /** Words at a position of an axis. */
    public record Mark(double at, String label) {}

    /** Round amounts from 0 to at least the largest one, 3 to 6 steps. */
    public static List<Double> steps(double largest) {
        double top = Math.max(largest, 1);
        double rough = top / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power
                * (rough / power <= 1
                        ? 1
                        : rough / power <= 2 ? 2 : rough / power <= 2.5 ? 2.5 : rough / power <= 5 ? 5 : 10);
        List<Double> steps = new ArrayList<>(List.of(0.0));
        while (steps.getLast() < top) {
            steps.add(steps.size() * step);
        }
        return steps;
    }
}
