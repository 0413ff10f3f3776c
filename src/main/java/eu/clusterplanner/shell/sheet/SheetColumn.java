package eu.clusterplanner.shell.sheet;

import eu.clusterplanner.shell.sheet.ColumnLook.Align;
import java.util.List;

/**
 * A column of a sheet. Made by {@link #text}, {@link #offering}, {@link #number}, {@link #level} or {@link #select} and refined by the
 * methods that return a changed copy.
 *
 * @param id unique in the sheet; comes back in edits
 * @param header short enough for two lines
 * @param editor how its cells are edited
 * @param choices what may be chosen; of texts: what is offered, with more about it as label; empty for numbers
 * @param readOnly no cell of it can be changed
 * @param look width, alignment and the like
 */
public record SheetColumn(
        String id, String header, CellEditor editor, List<Choice> choices, boolean readOnly, ColumnLook look) {

    public SheetColumn {
        choices = List.copyOf(choices);
    }

    public static SheetColumn text(String id, String header) {
        return of(id, header, CellEditor.TEXT, List.of());
    }

    /** One line of free text that offers some while people type. */
    public static SheetColumn offering(String id, String header, List<Choice> offers) {
        return of(id, header, CellEditor.TEXT, offers);
    }

    public static SheetColumn number(String id, String header) {
        return of(id, header, CellEditor.NUMBER, List.of());
    }

    /** Choices with values of one character: the keys that set them. */
    public static SheetColumn level(String id, String header, List<Choice> choices) {
        return of(id, header, CellEditor.LEVEL, choices);
    }

    public static SheetColumn select(String id, String header, List<Choice> choices) {
        return of(id, header, CellEditor.SELECT, choices);
    }

    /** Dates as people write them. */
    public static SheetColumn date(String id, String header) {
        return of(id, header, CellEditor.DATE, List.of());
    }

    /** A column with that editor and the width that suits it. */
    public static SheetColumn of(String id, String header, CellEditor editor, List<Choice> choices) {
        ColumnLook look = switch (editor) {
            case TEXT -> ColumnLook.of("14rem", Align.START);
            case DATE -> ColumnLook.of("7.5rem", Align.START);
            case NUMBER -> ColumnLook.of("6rem", Align.END);
            case LEVEL -> ColumnLook.of("4.75rem", Align.CENTER);
            case SELECT -> ColumnLook.of("8rem", Align.START);
        };
        return new SheetColumn(id, header, editor, choices, false, look);
    }

    public SheetColumn asReadOnly() {
        return new SheetColumn(id, header, editor, choices, true, look);
    }

    /** The frozen column that names the row, of a width that leaves room on a telephone. */
    public SheetColumn asRowHeader() {
        return with(look.withWidth("min(15rem, 45vw)").asRowHeader());
    }

    /** Names the row, and keeps its width and place. */
    public SheetColumn asNameOfRow() {
        return with(look.asRowHeader());
    }

    public SheetColumn asFrozen() {
        return with(look.asFrozen());
    }

    public SheetColumn header(String newHeader) {
        return new SheetColumn(id, newHeader, editor, choices, readOnly, look);
    }

    /** Any CSS length. */
    public SheetColumn width(String width) {
        return with(look.withWidth(width));
    }

    /** The full name behind a short header. */
    public SheetColumn hint(String hint) {
        return with(look.withHint(hint));
    }

    public SheetColumn footer(String footer) {
        return with(look.withFooter(footer));
    }

    private SheetColumn with(ColumnLook newLook) {
        return new SheetColumn(id, header, editor, choices, readOnly, newLook);
    }
}
