package eu.clusterplanner.shell.sheet;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Content of one cell.
 *
 * @param text what is edited, copied and pasted; the value in columns of choices
 * @param version of the record behind the cell, 0 when there is none yet; comes back with an edit
 * @param states what is special about it
 * @param label shown instead of the text
 * @param hint more about the cell, shown on hover
 */
public record SheetCell(
        String text,
        int version,
        Set<CellState> states,
        @Nullable String label,
        @Nullable String hint) {

    static final SheetCell EMPTY = new SheetCell("", 0, Set.of(), null, null);

    public SheetCell {
        states = Set.copyOf(states);
    }

    public static SheetCell of(String text, int version) {
        return new SheetCell(text, version, Set.of(), null, null);
    }

    public static SheetCell unanswered(int version) {
        return new SheetCell("", version, Set.of(CellState.UNANSWERED), null, null);
    }

    public static SheetCell computed(String text) {
        return new SheetCell(text, 0, Set.of(CellState.COMPUTED), null, null);
    }

    public static SheetCell readOnly(String text) {
        return new SheetCell(text, 0, Set.of(CellState.READ_ONLY), null, null);
    }

    public SheetCell label(String newLabel) {
        return new SheetCell(text, version, states, newLabel, hint);
    }

    public SheetCell hint(String newHint) {
        return new SheetCell(text, version, states, label, newHint);
    }

    /** With a dot in its corner: the hint says what is still to be done. */
    public SheetCell openPoint() {
        Set<CellState> more = new HashSet<>(states);
        more.add(CellState.OPEN_POINT);
        return new SheetCell(text, version, more, label, hint);
    }

    boolean locked() {
        return states.contains(CellState.COMPUTED) || states.contains(CellState.READ_ONLY);
    }
}
