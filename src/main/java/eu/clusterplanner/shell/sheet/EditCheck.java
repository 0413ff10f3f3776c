package eu.clusterplanner.shell.sheet;

import eu.clusterplanner.shared.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet refuses before its handler sees it. The browser checks the same for comfort; only this counts.
 */
record EditCheck(SheetContent content, Texts texts) {

    /** Longest text of a cell, in characters; what stores it may allow less. */
    static final int MAX_TEXT = 10_000;

    /** The edit with its text in the form of the column, or the problem. */
    record Result(CellEdit edit, @Nullable String problem) {}

    Result check(CellEdit edit) {
        SheetRow row = content.row(edit.rowId());
        SheetColumn column = content.column(edit.columnId());
        if (row == null || column == null) {
            return refused(edit, texts.get("sheet.problem.gone"));
        }
        if (row.group() != null
                || column.readOnly()
                || content.cell(row, column.id()).locked()) {
            return refused(edit, texts.get("sheet.locked"));
        }
        if (edit.text().length() > MAX_TEXT) {
            return refused(edit, texts.get("sheet.problem.long", "limit", MAX_TEXT));
        }
        return edit.text().isBlank() ? taken(edit, "") : fitted(edit, column);
    }

    private Result fitted(CellEdit edit, SheetColumn column) {
        return switch (column.editor()) {
            case TEXT, DATE -> taken(edit, edit.text());
            case NUMBER -> {
                String number = NumberText.canonical(edit.text());
                yield number != null ? taken(edit, number) : refused(edit, problem("number", edit.text()));
            }
            case LEVEL, SELECT ->
                choice(column, edit.text())
                        .map(choice -> taken(edit, choice.value()))
                        .orElseGet(() -> refused(edit, problem("choice", edit.text())));
        };
    }

    private static Optional<Choice> choice(SheetColumn column, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return column.choices().stream()
                .filter(choice -> wanted.equals(choice.value().toLowerCase(Locale.ROOT))
                        || wanted.equals(choice.label().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private String problem(String what, String typed) {
        String shown = typed.length() <= 40 ? typed : typed.substring(0, 40) + "…";
        return texts.get("sheet.problem." + what, Map.of("text", shown));
    }

    private static Result taken(CellEdit edit, String text) {
        return new Result(new CellEdit(edit.rowId(), edit.columnId(), text, edit.version()), null);
    }

    private static Result refused(CellEdit edit, String problem) {
        return new Result(edit, problem);
    }
}
