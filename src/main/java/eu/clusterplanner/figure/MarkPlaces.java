package eu.clusterplanner.figure;

import eu.clusterplanner.figure.PartnerMap.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a place for each mark and its name, so that nothing covers anything else. Pixels. */
final class MarkPlaces {

    static final double RADIUS = 10;

    private static final double APART = 2 * RADIUS + 3;
    private static final double GAP = 4;
    private static final double LINE = 14;
    private static final int DIRECTIONS = 12;
    private static final int RINGS = 12;

    /**
     * A mark with its place.
     *
     * @param point where it belongs
     * @param at the middle of its circle, as near to the point as there is room
     * @param name the frame of its name; null where there is no room for one
     */
    record Placed(
            Mark mark,
            PathData.Point point,
            PathData.Point at,
            @Nullable Box name) {

        boolean isMoved() {
            return Math.hypot(at.x() - point.x(), at.y() - point.y()) > RADIUS;
        }
    }

    private final List<Placed> placed = new ArrayList<>();
    private final Box frame;

    /** frame: what nothing may leave. */
    MarkPlaces(Box frame) {
        this.frame = frame;
    }

    /** All circles first, then the names in what room is left. */
    List<Placed> of(List<Mark> marks, double scale) {
        for (Mark mark : marks) {
            EuropeMap.get().place(mark.country(), mark.region()).ifPresent(point -> {
                PathData.Point there = new PathData.Point(point.x() * scale, point.y() * scale);
                placed.add(new Placed(mark, there, nearest(there), null));
            });
        }
        for (int i = 0; i < placed.size(); i++) {
            Placed each = placed.get(i);
            placed.set(
                    i,
                    new Placed(each.mark(), each.point(), each.at(), name(each).orElse(null)));
        }
        return placed;
    }

    private PathData.Point nearest(PathData.Point point) {
        return candidates(point).filter(this::isFree).findFirst().orElse(point);
    }

    /** The point itself, then circles around it, each wider. */
    private static Stream<PathData.Point> candidates(PathData.Point point) {
        return Stream.concat(
                Stream.of(point),
                IntStream.rangeClosed(1, RINGS)
                        .boxed()
                        .flatMap(ring -> IntStream.range(0, DIRECTIONS * ring)
                                .mapToObj(step -> around(point, ring * APART, step, DIRECTIONS * ring))));
    }

    private static PathData.Point around(PathData.Point point, double radius, int step, int steps) {
        double angle = 2 * Math.PI * step / steps;
        return new PathData.Point(point.x() + radius * Math.cos(angle), point.y() - radius * Math.sin(angle));
    }

    private boolean isFree(PathData.Point at) {
        return frame.contains(circle(at))
                && placed.stream()
                        .allMatch(other ->
                                Math.hypot(other.at().x() - at.x(), other.at().y() - at.y()) >= APART);
    }

    static Box circle(PathData.Point at) {
        return new Box(at.x() - RADIUS, at.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    private Optional<Box> name(Placed mark) {
        double width = TextWidths.of(mark.mark().label(), Font.TEXT);
        double side = RADIUS + GAP;
        PathData.Point at = mark.at();
        return Stream.of(
                        new Box(at.x() + side, at.y() - LINE / 2, width, LINE),
                        new Box(at.x() - side - width, at.y() - LINE / 2, width, LINE),
                        new Box(at.x() - width / 2, at.y() + RADIUS + 2, width, LINE),
                        new Box(at.x() - width / 2, at.y() - RADIUS - 2 - LINE, width, LINE))
                .filter(box -> width > 0 && frame.contains(box) && isFree(box))
                .findFirst();
    }

    private boolean isFree(Box box) {
        return placed.stream()
                .allMatch(
                        other -> !box.meets(circle(other.at())) && (other.name() == null || !box.meets(other.name())));
    }
}
