package eu.clusterplanner.shell.sheet;

import org.jspecify.annotations.Nullable;

/**
 * How a column looks.
 *
 * @param width any CSS length; {@code min(15rem, 45vw)} leaves room on a telephone
 * @param align where the text stands
 * @param frozen stays in sight when scrolled to the side; on narrow screens only the first such column does
 * @param rowHeader names the row for screen readers; one column of a sheet
 * @param hint the full name where the header is short
 * @param footer text of the footer; the footer appears when one column has it
 */
public record ColumnLook(
        String width,
        Align align,
        boolean frozen,
        boolean rowHeader,
        @Nullable String hint,
        @Nullable String footer) {

    /** Where the text of a column stands. */
    public enum Align {
        START,
        CENTER,
        END
    }

    static ColumnLook of(String width, Align align) {
        return new ColumnLook(width, align, false, false, null, null);
    }

    ColumnLook withWidth(String newWidth) {
        return new ColumnLook(newWidth, align, frozen, rowHeader, hint, footer);
    }

    ColumnLook asRowHeader() {
        return new ColumnLook(width, align, true, true, hint, footer);
    }

    ColumnLook asFrozen() {
        return new ColumnLook(width, align, true, rowHeader, hint, footer);
    }

    ColumnLook withHint(String newHint) {
        return new ColumnLook(width, align, frozen, rowHeader, newHint, footer);
    }

    ColumnLook withFooter(String newFooter) {
        return new ColumnLook(width, align, frozen, rowHeader, hint, newFooter);
    }
}
