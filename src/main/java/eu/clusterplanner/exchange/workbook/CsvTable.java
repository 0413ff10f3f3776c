package eu.clusterplanner.exchange.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * One table as text with separators (RFC 4180). Written with semicolons, as the programs of most European countries want
 * it; read with whatever the first line has. A text that programs would compute has an apostrophe before it in the file.
 */
public final class CsvTable {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final String LINE_END = "\r\n";

    /** The first line of some programs says which separator follows. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=.\\r?\\n");

    private static final Pattern COMPUTED = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("''*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CsvTable() {}

    /** The text of these rows. */
    public static String write(List<List<String>> rows) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(SEPARATORS[0])
                .setRecordSeparator(LINE_END)
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvTable::guarded).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * The table in that text.
     *
     * @param name of the table
     * @throws UnreadableWorkbookException where quotes do not fit together, or there are too many cells
     */
    public static Table read(String text, String name) {
        String bare = SEPARATOR_LINE.matcher(text).lookingAt() ? text.substring(text.indexOf('\n') + 1) : text;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(bare))
                .setIgnoreEmptyLines(false)
                .get();
        CellCount count = new CellCount();
        List<Table.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(bare), format)) {
            for (CSVRecord record : parser) {
                Map<Integer, TableCell> cells = cells(record, count);
                if (!cells.isEmpty()) {
                    rows.add(new Table.Row((int) record.getRecordNumber(), cells));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableWorkbookException(Refusal.BROKEN_TEXT, e);
        }
        return new Table(name, List.copyOf(rows));
    }

    private static Map<Integer, TableCell> cells(CSVRecord record, CellCount count) {
        Map<Integer, TableCell> cells = new TreeMap<>();
        for (int column = 0; column < record.size(); column++) {
            String text = record.get(column);
            if (!text.isBlank()) {
                count.add(column);
                cells.put(column, new TableCell.Words(GUARDED.matcher(text).matches() ? text.substring(1) : text));
            }
        }
        return cells;
    }

    /** The one that stands most often in the first line outside of quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            quoted ^= text.charAt(i) == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += text.charAt(i) == SEPARATORS[s] ? 1 : 0;
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    private static String guarded(String text) {
        return COMPUTED.matcher(text).matches() ? "'" + text : text;
    }
}
