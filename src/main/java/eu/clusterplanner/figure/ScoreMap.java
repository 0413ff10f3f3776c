package eu.clusterplanner.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records by two scores of 1 to 5, such as actions by impact and effort. Records with the same two scores stand side by
 * side in one cell, so that none covers another.
 *
 * @param across the score from left to right
 * @param up the score from bottom to top
 * @param points in the order in which they stand in a cell, keys unique
 * @param corners what it means to stand in a corner; empty words for none
 * @param width in pixels
 * @param chosen key of the record that is marked; null: none
 */
public record ScoreMap(
        Caption caption,
        Axis across,
        Axis up,
        List<Point> points,
        Corners corners,
        int width,
        @Nullable String chosen) {

    /** Without a marked record. */
    public ScoreMap(Caption caption, Axis across, Axis up, List<Point> points, Corners corners, int width) {
        this(caption, across, up, points, corners, width, null);
    }

    /** Copies the list; two points with the same key throw {@link IllegalArgumentException}. */
    public ScoreMap {
        points = List.copyOf(points);
        Keys.requireUnique(points, Point::key);
    }

    /**
     * A score.
     *
     * @param label what it is
     * @param split from which value on it counts as high, 2 to 5
     */
    public record Axis(String label, int split) {}

    /**
     * A record.
     *
     * @param key what stands in the picture
     * @param across 1 to 5
     * @param up 1 to 5
     */
    public record Point(String key, int across, int up) {

        /** Scores of another range throw {@link IllegalArgumentException}. */
        public Point {
            if (across < 1 || across > MOST || up < 1 || up > MOST) {
                throw new IllegalArgumentException("Scores go from 1 to 5: " + key + " " + across + " " + up);
            }
        }
    }

    /** Words of the four corners; the first word says up, the second across. */
    public record Corners(String highLow, String highHigh, String lowLow, String lowHigh) {}

    /** The highest score. */
    static final int MOST = 5;

    List<Point> at(int x, int y) {
        return points.stream()
                .filter(point -> point.across() == x && point.up() == y)
                .toList();
    }
}
