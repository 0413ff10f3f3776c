package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.exchange.workbook.SheetLines.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows whose key somebody changed: they have a key that nobody knows and the name of a record whose own key no row has.
 * Without this the record would be removed with all that hangs on it, and one of the same name added.
 */
final class RenamedRows {

    private RenamedRows() {}

    /** The same rows, with the known key and the new one where a record is renamed. */
    static List<Line> of(WorkbookSheet sheet, List<Line> lines, References references) {
        Map<String, Long> given = new HashMap<>();
        Map<String, Long> meant = new HashMap<>();
        lines.forEach(line -> {
            given.merge(references.knownForm(sheet.kind(), SheetLines.given(line)), 1L, Long::sum);
            renamed(sheet, line, references).ifPresent(key -> meant.merge(key, 1L, Long::sum));
        });
        return lines.stream()
                .map(line -> renamed(sheet, line, references)
                        .filter(key -> !given.containsKey(key) && meant.getOrDefault(key, 0L) == 1)
                        .map(key -> new Line(line.mapping(), line.row(), key, SheetLines.given(line)))
                        .orElse(line))
                .toList();
    }

    private static Optional<String> renamed(WorkbookSheet sheet, Line line, References references) {
        String key = SheetLines.given(line);
        boolean strange = !key.isEmpty() && !references.isKnown(sheet.kind(), key);
        return strange
                ? references.known(
                        sheet.kind(), sheet.names().stream().map(line::text).toList())
                : Optional.empty();
    }
}
