package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shell.field.RefusedText;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Turns a cell into the value that the partnership file has for it, held against the range of its property. */
final class CellReading {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final WrittenValues values;
    private final WrittenLists lists;
    private final References references;

    CellReading(WrittenValues values, References references) {
        this.values = values;
        this.lists = new WrittenLists(values, references);
        this.references = references;
    }

    /** The value, null where the cell says that there is none; throws {@link RefusedText} where it is not taken. */
    @Nullable
    JsonNode read(SheetColumn column, TableCell cell, String heading) {
        requireValue(cell);
        PropertyType type = column.property().type();
        if (type instanceof PropertyType.Link(String kind)) {
            return NODES.stringNode(references.key(kind, cell.text()));
        }
        if (type instanceof PropertyType.Lines
                || type instanceof PropertyType.Links
                || type instanceof PropertyType.Findings
                || type instanceof PropertyType.Children) {
            return list(column, lists.read(column, cell.text()));
        }
        Object value = values.read(column, cell, heading);
        return value == null ? null : checked(column, value, node(value));
    }

    /** Whether the cell says that the partner does not know. */
    boolean isUnknown(TableCell cell) {
        return values.words().isUnknown(cell.text());
    }

    /** Refuses what was computed: the planner does not compute it again, and nobody knows how old the result is. */
    static void requireValue(TableCell cell) {
        if (cell instanceof TableCell.Formula) {
            throw WrittenValues.refused("formula");
        }
        if (cell instanceof TableCell.Fault) {
            throw WrittenValues.refused("fault");
        }
    }

    private static @Nullable JsonNode list(SheetColumn column, ArrayNode list) {
        if (list.isEmpty()) {
            return null;
        }
        return column.property().type() instanceof PropertyType.Lines
                ? checked(column, list.valueStream().map(JsonNode::asString).toList(), list)
                : list;
    }

    private static JsonNode checked(SheetColumn column, Object value, JsonNode node) {
        ValueCheck.check(column.property(), value).ifPresent(problem -> {
            throw new RefusedText(problem);
        });
        return node;
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Integer number -> NODES.numberNode(number);
            case Double number -> number(new BigDecimal(number.toString()));
            case BigDecimal number -> number(number);
            case Boolean flag -> NODES.booleanNode(flag);
            case PlannedDate date -> NODES.stringNode(date.format());
            case Period period -> NODES.stringNode(period.format());
            default -> NODES.stringNode(value.toString());
        };
    }

    /** As the file's reader has numbers: whole ones without decimals. */
    private static JsonNode number(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        if (bare.scale() > 0) {
            return NODES.numberNode(bare);
        }
        if (bare.precision() - bare.scale() > 18) {
            throw new RefusedText(new Problem("problem.tooLarge", Map.of()));
        }
        return NODES.numberNode(bare.longValueExact());
    }
}
