package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of one of the five sheets, each with the key of the record that becomes of it. */
final class SheetLines {

    private static final Pattern GOOD_KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,11}");

    /**
     * A row that has something in a column that is read.
     *
     * @param key empty for records without
     * @param renamed the key that it gives to a record that is known by another one; empty: none
     */
    record Line(SheetMapping mapping, Table.Row row, String key, String renamed) {

        Line withKey(String given) {
            return new Line(mapping, row, given, renamed);
        }

        /** What stands in the column of that name; null where nothing does. */
        @Nullable
        TableCell cell(String name) {
            return mapping.column(name).map(row::cell).orElse(null);
        }

        CellProblem.Place place(int column) {
            return mapping.place(row.number(), column);
        }

        CellProblem.Place place(String name) {
            return place(mapping.column(name).orElse(-1));
        }

        String text(String name) {
            return mapping.column(name).map(row::text).orElse("");
        }
    }

    private SheetLines() {}

    /** The rows of a sheet without keys, from whichever tables are mapped to it. */
    static List<Line> of(WorkbookSheet sheet, List<SheetMapping> mappings) {
        List<Line> lines = new ArrayList<>();
        for (SheetMapping mapping : mappings) {
            if (mapping.sheet() == sheet) {
                mapping.table().rows().stream()
                        .filter(row -> row.number() > mapping.headingRow())
                        .filter(row -> mapping.columns().keySet().stream().anyMatch(row.cells()::containsKey))
                        .forEach(row -> lines.add(new Line(mapping, row, "", "")));
            }
        }
        return lines;
    }

    /** Gives each row the key that it has, or a new one; from then on references find it. */
    static List<Line> keyed(WorkbookSheet sheet, List<Line> all, References references) {
        RecordKind kind = references.kind(sheet.kind());
        List<Line> lines = RenamedRows.of(sheet, all, references);
        lines.forEach(line -> {
            String key = given(line);
            if (!key.isEmpty()) {
                references.addKey(
                        kind.name(), key, line.key().isEmpty() ? references.knownForm(kind.name(), key) : line.key());
            }
        });
        List<Line> keyed = new ArrayList<>();
        int next = 1;
        for (Line line : lines) {
            String key = line.key().isEmpty() ? references.knownForm(kind.name(), given(line)) : line.key();
            if (key.isEmpty()) {
                key = known(sheet, line, references);
            }
            if (key.isEmpty()) {
                key = shortName(line, references);
            }
            while (key.isEmpty() || isOfAnother(line, key, sheet, references)) {
                key = kind.keyPrefix() + next++;
            }
            references.addKey(kind.name(), key);
            keyed.add(line.withKey(key));
        }
        addNames(sheet, keyed, references);
        return keyed;
    }

    /** Whoever leaves out keys means what is called like the row, unless another row has its key. */
    private static String known(WorkbookSheet sheet, Line line, References references) {
        return references
                .known(sheet.kind(), sheet.names().stream().map(line::text).toList())
                .filter(key -> !references.hasRow(sheet.kind(), key))
                .orElse("");
    }

    private static boolean isOfAnother(Line line, String key, WorkbookSheet sheet, References references) {
        return given(line).isEmpty()
                && references.hasKey(sheet.kind(), key)
                && !known(sheet, line, references).equals(key);
    }

    /** The key that stands in the row; empty where none does. */
    static String given(Line line) {
        return line.text("key").replaceAll("\\s+", "");
    }

    /** A short name that can be a key is one that people already use. */
    private static String shortName(Line line, References references) {
        String name = line.text("shortName");
        boolean free = GOOD_KEY.matcher(name).matches() && !references.hasKey("partner", name);
        return free ? name : "";
    }

    private static void addNames(WorkbookSheet sheet, List<Line> lines, References references) {
        sheet.names()
                .forEach(name -> lines.forEach(line -> references.addName(sheet.kind(), line.text(name), line.key())));
    }
}
