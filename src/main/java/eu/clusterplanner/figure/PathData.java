package eu.clusterplanner.figure;

import java.util.List;

/** Builds the data of a path; numbers have at most one decimal to keep files small. */
final class PathData {

    /** A corner of a line. */
    record Point(double x, double y) {}

    private static final double CORNER = 6;

    private final StringBuilder data = new StringBuilder();
    private char last = 'Z';

    static String number(double value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(double value, StringBuilder out) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
        }
        long size = Math.abs(tenths);
        out.append(size / 10);
        if (size % 10 != 0) {
            out.append('.').append(size % 10);
        }
    }

    private PathData step(char command, double... numbers) {
        boolean repeated = command == last && command != 'M';
        if (!repeated) {
            data.append(command);
        }
        for (int i = 0; i < numbers.length; i++) {
            int before = data.length();
            append(numbers[i], data);
            if ((i > 0 || repeated) && data.charAt(before) != '-') {
                data.insert(before, ' ');
            }
        }
        last = command;
        return this;
    }

    PathData move(double x, double y) {
        return step('M', x, y);
    }

    PathData line(double x, double y) {
        return step('L', x, y);
    }

    PathData by(double dx, double dy) {
        return step('l', dx, dy);
    }

    PathData across(double x) {
        return step('H', x);
    }

    PathData right(double dx) {
        return step('h', dx);
    }

    PathData down(double y) {
        return step('V', y);
    }

    PathData shut() {
        data.append('Z');
        last = 'Z';
        return this;
    }

    PathData box(Box box) {
        return move(box.x(), box.y())
                .across(box.right())
                .down(box.bottom())
                .across(box.x())
                .shut();
    }

    /** Parallel diagonals inside a rectangle: explicit lines, as some office programs ignore SVG patterns. */
    PathData hatch(Box box, double gap) {
        double w = box.width();
        double h = box.height();
        for (double k = gap; k < w + h; k += gap) {
            move(box.x() + Math.max(0, k - h), box.y() + Math.min(k, h));
            line(box.x() + Math.min(k, w), box.y() + Math.max(0, k - w));
        }
        return this;
    }

    /** A line through the points with round corners. */
    PathData round(List<Point> points) {
        Point before = points.getFirst();
        move(before.x(), before.y());
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point in = toward(corner, before);
            Point out = toward(corner, points.get(i + 1));
            line(in.x(), in.y()).step('Q', corner.x(), corner.y(), out.x(), out.y());
            before = corner;
        }
        return line(points.getLast().x(), points.getLast().y());
    }

    private static Point toward(Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        double share = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(from.x() + dx * share, from.y() + dy * share);
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
