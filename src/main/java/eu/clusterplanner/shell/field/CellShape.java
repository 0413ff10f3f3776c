package eu.clusterplanner.shell.field;

import eu.clusterplanner.shell.sheet.CellEditor;
import eu.clusterplanner.shell.sheet.Choice;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a property are shown in a cell of a sheet and read from it.
 *
 * @param editor how people edit it; null: not at all
 * @param text what is edited, copied and pasted
 * @param label what is shown instead; null: the text
 * @param read the value of a text that is not blank, seen beside the value that stands there now; throws
 *     {@link RefusedText}
 */
record CellShape(
        @Nullable CellEditor editor,
        List<Choice> choices,
        Function<Object, String> text,
        @Nullable Function<Object, String> label,
        BiFunction<String, @Nullable Object, @Nullable Object> read) {

    static CellShape of(
            CellEditor editor,
            Function<Object, String> text,
            @Nullable Function<Object, String> label,
            Function<String, @Nullable Object> read) {
        return new CellShape(editor, List.of(), text, label, (typed, now) -> read.apply(typed));
    }

    static CellShape choosing(
            List<Choice> choices, Function<Object, String> text, Function<String, @Nullable Object> read) {
        return new CellShape(CellEditor.SELECT, choices, text, null, (typed, now) -> read.apply(typed));
    }

    static CellShape shownOnly(Function<Object, String> text) {
        return new CellShape(null, List.of(), text, null, (typed, now) -> {
            throw new IllegalStateException("this cell is only shown");
        });
    }
}
