package eu.clusterplanner.competence;

import org.jspecify.annotations.Nullable;

/**
 * What a partner says of itself: a level, that it does not know, or nothing yet.
 *
 * @param level 0 to 4; null where there is none
 * @param unknown the partner said "I do not know"; then there is no level
 */
public record Answer(@Nullable Integer level, boolean unknown) {

    /** How "I do not know" is written in a cell. */
    public static final String UNKNOWN = "?";

    static final Answer NONE = new Answer(null, false);

    /** A level or "I do not know" out of two columns of the database. */
    public static Answer of(@Nullable Integer level, @Nullable Boolean unknown) {
        return new Answer(level, Boolean.TRUE.equals(unknown));
    }

    /** Reads what {@link #text} writes; null where the text is something else. */
    static @Nullable Answer parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        if (text.equals(UNKNOWN)) {
            return new Answer(null, true);
        }
        return text.matches("[0-4]") ? new Answer(Integer.valueOf(text), false) : null;
    }

    /** As it stands in a cell: {@code 3}, {@code ?}, or empty. */
    public String text() {
        if (unknown) {
            return UNKNOWN;
        }
        return level == null ? "" : level.toString();
    }
}
