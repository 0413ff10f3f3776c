package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out which tables are the five sheets, where their headings stand, and what their columns are. */
public final class Recognition {

    /** Titles and remarks above the headings. */
    static final int ROWS_LOOKED_AT = 20;

    /** So many known headings tell a sheet whose tab says nothing. */
    private static final int TELLING_HEADINGS = 3;

    private final HeadingWords words;
    /** Sheets that only explain. */
    private final List<String> ours;

    private Recognition(WorkbookLayout layout, Texts texts, boolean returning) {
        this.words = new HeadingWords(layout, texts, returning);
        this.ours = explaining(texts);
    }

    private static List<String> explaining(Texts texts) {
        return Stream.of("help", "codes")
                .map(sheet -> Spelling.of(texts.get("exchange.workbook.sheet." + sheet)))
                .toList();
    }

    /** Whether a table is one that we write to explain the others. */
    public static boolean explains(Table table, Texts texts) {
        return explaining(texts).contains(Spelling.of(table.name()));
    }

    /** One mapping a table, in the order of the tables. */
    public static List<SheetMapping> of(List<Table> tables, WorkbookLayout layout, Texts texts) {
        return new Recognition(layout, texts, false).all(tables);
    }

    /** Likewise, of a workbook that comes back. */
    public static List<SheetMapping> returning(List<Table> tables, WorkbookLayout layout, Texts texts) {
        return new Recognition(layout, texts, true).all(tables);
    }

    private List<SheetMapping> all(List<Table> tables) {
        List<SheetMapping> mappings = new ArrayList<>();
        tables.forEach(table -> mappings.add(named(table)));
        takeMatrixForCompetences(mappings);
        recogniseByHeadings(mappings);
        return MatrixHeadings.addTo(mappings);
    }

    /** Another meaning of a whole table; null: it is left out. */
    public static List<SheetMapping> changed(
            List<SheetMapping> mappings, SheetMapping changed, @Nullable WorkbookSheet sheet, Words with) {
        Recognition recognition = new Recognition(with.layout(), with.texts(), false);
        return MatrixHeadings.addTo(mappings.stream()
                .map(mapping -> mapping.equals(changed) ? recognition.map(mapping.table(), sheet) : mapping)
                .toList());
    }

    /** What headings are recognised by. */
    public record Words(WorkbookLayout layout, Texts texts) {}

    private SheetMapping named(Table table) {
        return map(
                table,
                ours.contains(Spelling.of(table.name()))
                        ? null
                        : words.sheet(table.name()).orElse(null));
    }

    /** Where no sheet lists the competences, a matrix of levels is the list. */
    private void takeMatrixForCompetences(List<SheetMapping> mappings) {
        if (mappings.stream().anyMatch(mapping -> mapping.sheet() == WorkbookSheet.COMPETENCES)) {
            return;
        }
        mappings.replaceAll(mapping -> {
            SheetMapping list = map(mapping.table(), WorkbookSheet.COMPETENCES);
            boolean matrix = mapping.sheet() == WorkbookSheet.ASSESSMENTS && !Ratings.isComplete(mapping);
            return matrix && list.column("name").isPresent() ? list : mapping;
        });
    }

    /** Each of the five that no tab names may be a table whose tab says nothing. */
    private void recogniseByHeadings(List<SheetMapping> mappings) {
        Set<WorkbookSheet> open = new HashSet<>(WorkbookSheet.FIVE);
        mappings.forEach(mapping -> open.remove(mapping.sheet()));
        for (int i = 0; i < mappings.size(); i++) {
            Table table = mappings.get(i).table();
            if (mappings.get(i).sheet() != null || ours.contains(Spelling.of(table.name()))) {
                continue;
            }
            Optional<WorkbookSheet> best = open.stream()
                    .max(Comparator.comparingInt((WorkbookSheet sheet) -> known(table, sheet))
                            .thenComparing(Comparator.reverseOrder()))
                    .filter(sheet -> known(table, sheet) >= TELLING_HEADINGS);
            if (best.isPresent()) {
                open.remove(best.get());
                mappings.set(i, map(table, best.get()));
            }
        }
    }

    private int known(Table table, WorkbookSheet sheet) {
        return map(table, sheet).columns().size();
    }

    private SheetMapping map(Table table, @Nullable WorkbookSheet sheet) {
        if (table.rows().isEmpty() || sheet == null) {
            return new SheetMapping(table, table.rows().isEmpty() ? null : sheet, 1, Map.of());
        }
        Table.Row headings = table.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .max(Comparator.comparingInt(
                                (Table.Row row) -> columns(row, sheet).size())
                        .thenComparingInt(row -> -row.number()))
                .filter(row -> !columns(row, sheet).isEmpty())
                .orElse(table.rows().getFirst());
        return new SheetMapping(table, sheet, headings.number(), columns(headings, sheet));
    }

    /** A column that is named twice is the first one. */
    private Map<Integer, String> columns(Table.Row headings, WorkbookSheet sheet) {
        Map<Integer, String> columns = new TreeMap<>();
        headings.cells()
                .forEach((column, cell) -> words.column(sheet, cell.text())
                        .filter(name -> !columns.containsValue(name))
                        .ifPresent(name -> columns.put(column, name)));
        return columns;
    }
}
