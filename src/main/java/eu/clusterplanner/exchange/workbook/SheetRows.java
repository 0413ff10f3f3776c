package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.exchange.difference.FileRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of one sheet out of a partnership file, for a comparison. A partner and a competence have a row each; an
 * assessment has one wherever there are a partner and a competence, and level and “does not know” are one cell of it.
 */
public final class SheetRows {

    /** In the place of a level: the partner does not know. */
    static final JsonNode UNKNOWN = JsonNodeFactory.instance.stringNode("?");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Spreadsheets know so many digits. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final String KEY = "key";
    private static final String LEVEL = "level";
    private static final String DOES_NOT_KNOW = "unknown";

    private final WorkbookLayout layout;
    private final WorkbookSheet sheet;
    private final List<String> columns;

    public SheetRows(WorkbookLayout layout, WorkbookSheet sheet) {
        this.layout = layout;
        this.sheet = sheet;
        Set<String> names = names(sheet);
        this.columns = layout.returning(sheet).stream()
                .map(SheetColumn::name)
                .filter(name -> !names.contains(name))
                .toList();
    }

    private static Set<String> names(WorkbookSheet sheet) {
        if (sheet.isOfParts()) {
            return Set.of(PartColumns.REFERENCE, PartColumns.ACTION);
        }
        return sheet == WorkbookSheet.ASSESSMENTS ? Set.of("partner", "competence", DOES_NOT_KNOW) : Set.of();
    }

    /** The columns that are compared: all but those that name the row. A key is one: a row may give its record another. */
    public List<String> columns() {
        return columns;
    }

    /** The properties that a compared cell stands for. */
    public static List<String> properties(WorkbookSheet sheet, String column) {
        return sheet == WorkbookSheet.ASSESSMENTS && column.equals(LEVEL)
                ? List.of(DOES_NOT_KNOW, LEVEL)
                : List.of(column);
    }

    /** The value of one of the {@link #properties} of a cell; missing: nothing. */
    public static JsonNode property(String property, JsonNode cell) {
        boolean unknown = cell.equals(UNKNOWN);
        if (property.equals(DOES_NOT_KNOW)) {
            return unknown ? NODES.booleanNode(true) : NODES.missingNode();
        }
        return unknown && property.equals(LEVEL) ? NODES.missingNode() : cell;
    }

    /** All rows of a file, values by column. */
    public Map<String, Map<String, JsonNode>> of(JsonNode file) {
        Map<String, Map<String, JsonNode>> rows = new LinkedHashMap<>();
        if (sheet == WorkbookSheet.ASSESSMENTS) {
            file.path("partners")
                    .forEach(partner -> file.path("competences")
                            .forEach(competence -> rows.put(ReadRow.cell(key(partner), key(competence)), Map.of())));
        }
        file.path(layout.member(sheet)).forEach(record -> rows.put(name(record), cells(record)));
        return rows;
    }

    /**
     * The rows that were read from a workbook.
     *
     * @param unread the rows of which nothing is taken
     * @param unreadCells the cells of other rows that are not taken
     */
    public Map<String, FileRow<JsonNode>> of(
            BuiltFile built, Predicate<ReadRow> unread, Predicate<CellProblem.Place> unreadCells) {
        Map<String, FileRow<JsonNode>> rows = new LinkedHashMap<>();
        for (ReadRow row : built.rows()) {
            if (row.sheet() == sheet) {
                FileRow<JsonNode> read = unread.test(row) ? FileRow.unread() : row(built, row, unreadCells);
                // of a cell that stands in two places, the one that says something
                rows.merge(row.key(), read, (one, other) -> one.cells().isEmpty() ? other : one);
            }
        }
        return rows;
    }

    private FileRow<JsonNode> row(BuiltFile built, ReadRow row, Predicate<CellProblem.Place> unreadCells) {
        Map<String, JsonNode> cells = new HashMap<>(
                row.pointer().isEmpty() ? Map.of() : cells(built.file().at(row.pointer())));
        Set<String> told = new HashSet<>();
        cells.remove(KEY);
        if (!row.renamed().isEmpty()) {
            cells.put(KEY, NODES.stringNode(row.renamed()));
            told.add(KEY);
        }
        for (String column : columns) {
            List<String> properties = properties(sheet, column);
            boolean says = row.columns().containsAll(properties)
                    || (row.columns().contains(column) && cells.containsKey(column));
            if (says
                    && !column.equals(KEY)
                    && properties.stream().noneMatch(each -> unreadCells.test(built.place(row, each)))) {
                told.add(column);
            }
        }
        Map<String, JsonNode> read = new HashMap<>(cells);
        read.keySet().retainAll(told);
        return new FileRow<>(told, read);
    }

    private String name(JsonNode record) {
        if (sheet.isOfParts()) {
            return record.path(PartColumns.REFERENCE).asString("");
        }
        return sheet == WorkbookSheet.ASSESSMENTS
                ? ReadRow.cell(
                        record.path("partner").asString(""),
                        record.path("competence").asString(""))
                : key(record);
    }

    private static String key(JsonNode record) {
        return record.path(KEY).asString("");
    }

    private Map<String, JsonNode> cells(JsonNode record) {
        Map<String, JsonNode> cells = new HashMap<>();
        for (String column : columns) {
            JsonNode value = record.at("/" + column.replace('.', '/'));
            if (!value.isMissingNode()) {
                cells.put(column, value);
            }
        }
        if (sheet == WorkbookSheet.ASSESSMENTS && record.path(DOES_NOT_KNOW).asBoolean(false)) {
            cells.put(LEVEL, UNKNOWN);
        }
        return Map.copyOf(cells);
    }

    /** The file so that equal values are equal nodes: whatever program wrote a number, and with how many digits. */
    public static JsonNode comparable(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = NODES.objectNode();
            node.properties().forEach(member -> object.set(member.getKey(), comparable(member.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode list = NODES.arrayNode();
            node.forEach(element -> list.add(comparable(element)));
            return list;
        }
        return node.isNumber() ? number(node.decimalValue().round(DIGITS).stripTrailingZeros()) : node;
    }

    private static JsonNode number(BigDecimal bare) {
        boolean whole = bare.scale() <= 0 && bare.precision() - bare.scale() <= DIGITS.getPrecision();
        return whole ? NODES.numberNode(bare.longValueExact()) : NODES.numberNode(bare.doubleValue());
    }
}
