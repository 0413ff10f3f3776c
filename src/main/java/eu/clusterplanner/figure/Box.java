package eu.clusterplanner.figure;

/** A rectangle in pixels. */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    /** Whether the other one lies within. */
    boolean contains(Box other) {
        return other.x() >= x && other.y() >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Whether they have a part in common. */
    boolean meets(Box other) {
        return other.x() < right() && x < other.right() && other.y() < bottom() && y < other.bottom();
    }
}
