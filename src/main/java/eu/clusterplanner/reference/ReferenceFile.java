package eu.clusterplanner.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One file of {@code db/reference}: comma-separated values (RFC 4180) below lines that say where they come from.
 *
 * @param rows the cells of each row by the names of the columns
 */
record ReferenceFile(ReferenceSource source, List<Map<String, String>> rows) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** Reads the file of that name, without its ending. */
    static ReferenceFile read(String name) {
        String path = "/db/reference/" + name + ".csv";
        try (InputStream stream = ReferenceFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not there");
            }
            return parse(path, new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceFile parse(String path, InputStreamReader reader) throws IOException {
        try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            ReferenceSource source = ReferenceSource.of(path, String.valueOf(parser.getHeaderComment()));
            return new ReferenceFile(
                    source, parser.stream().map(row -> cells(path, row)).toList());
        }
    }

    private static Map<String, String> cells(String path, CSVRecord row) {
        if (!row.isConsistent()) {
            throw new IllegalStateException(
                    path + ": row " + row.getRecordNumber() + " has other columns than its head");
        }
        return Map.copyOf(row.toMap());
    }

    /** Whether that row was checked against a public source. */
    static boolean isVerified(Map<String, String> row) {
        return "yes".equals(row.get("verified"));
    }
}
