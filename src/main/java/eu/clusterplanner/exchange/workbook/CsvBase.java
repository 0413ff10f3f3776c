package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.exchange.file.CanonicalJson;
import eu.clusterplanner.shared.PartnershipId;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a text with separators was exported from, in a last column: above it whose export it is and which rows it had, in
 * each row the values of that row. So rows may be sorted, taken out and added, and programs may spoil keys: Excel makes a
 * day of 1.2 and a number of 1.10.
 */
public final class CsvBase {

    private static final String MARK = "planner-export ";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Less than a cell can hold. */
    private static final int MOST_CHARACTERS = 30_000;

    private CsvBase() {}

    /** The table without that column, with the keys that it was exported with, and what it was exported from. */
    public record Read(Table table, BaseSheet.Read base) {}

    /** What stands above the column. */
    public static String heading(WorkbookBase base) {
        ObjectNode about = NODES.objectNode()
                .put("partnership", base.partnership().toString())
                .put("acronym", base.acronym())
                .put("exported", base.exported().toString())
                .put("amounts", base.amounts());
        ObjectNode rows = about.putObject("rows");
        base.file().path("actions").forEach(action -> rows.put(key(action), sum(action)));
        String packed = PackedText.pack(CanonicalJson.write(about));
        if (packed.length() > MOST_CHARACTERS) {
            about.remove("rows");
            packed = PackedText.pack(CanonicalJson.write(about));
        }
        return MARK + packed;
    }

    /** What stands in the column, by the keys of the rows. */
    public static Map<String, String> cells(WorkbookBase base) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, UUID> ids = base.ids().getOrDefault("action", Map.of());
        base.file().path("actions").forEach(action -> {
            ObjectNode row = NODES.objectNode();
            row.put("id", String.valueOf(ids.get(key(action))));
            row.set("row", action);
            String packed = PackedText.pack(CanonicalJson.write(row));
            cells.put(key(action), packed.length() > MOST_CHARACTERS ? "" : packed);
        });
        return cells;
    }

    /**
     * Reads it.
     *
     * @param keyHeading what stands above the keys
     * @param now the shared actions as they come back from a table now, with amounts of money or without, for rows that
     *     the table has no more
     */
    public static Read read(Table table, String keyHeading, Function<Boolean, JsonNode> now) {
        for (Table.Row row : table.rows()) {
            for (Integer column : row.cells().keySet()) {
                if (row.text(column).startsWith(MARK)) {
                    return read(table, row, column, new Asked(keyHeading, now));
                }
            }
        }
        return new Read(table, new BaseSheet.Read(false, Optional.empty()));
    }

    private record Asked(String keyHeading, Function<Boolean, JsonNode> now) {}

    private static Read read(Table table, Table.Row headings, int column, Asked asked) {
        int keys = headings.cells().keySet().stream()
                .filter(place -> headings.text(place).equals(asked.keyHeading()))
                .findFirst()
                .orElse(-1);
        Map<String, UUID> ids = new HashMap<>();
        Map<String, JsonNode> exported = new LinkedHashMap<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            JsonNode packed = row.number() == headings.number() ? null : unpack(row.text(column));
            Map<Integer, TableCell> cells = new TreeMap<>(row.cells());
            cells.remove(column);
            if (packed != null) {
                String key = key(packed.path("row"));
                exported.put(key, packed.path("row"));
                id(packed).ifPresent(id -> ids.put(key, id));
                if (SpoiledKeys.isSpoiled(row.text(keys), key)) {
                    cells.put(keys, new TableCell.Words(key));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Table.Row(row.number(), cells));
            }
        }
        JsonNode about = unpack(headings.text(column).substring(MARK.length()));
        Optional<WorkbookBase> base = about == null ? Optional.empty() : base(about, ids, exported, asked.now());
        return new Read(new Table(table.name(), rows), new BaseSheet.Read(true, base));
    }

    private static Optional<WorkbookBase> base(
            JsonNode about, Map<String, UUID> ids, Map<String, JsonNode> exported, Function<Boolean, JsonNode> now) {
        boolean amounts = about.path("amounts").asBoolean(true);
        Map<String, String> gone = new LinkedHashMap<>();
        about.path("rows")
                .properties()
                .forEach(row -> gone.put(row.getKey(), row.getValue().asString("")));
        gone.keySet().removeAll(exported.keySet());
        if (!gone.isEmpty()) {
            Map<String, JsonNode> here = new HashMap<>();
            now.apply(amounts).path("actions").forEach(action -> here.put(key(action), action));
            gone.forEach((key, sum) -> {
                JsonNode action = here.getOrDefault(key, NODES.objectNode().put("key", key));
                exported.put(
                        key,
                        sum(action).equals(sum) ? action : NODES.objectNode().put("key", key));
            });
        }
        ObjectNode file = NODES.objectNode();
        ArrayNode actions = file.putArray("actions");
        exported.values().forEach(actions::add);
        try {
            return Optional.of(new WorkbookBase(
                    PartnershipId.parse(about.path("partnership").asString("")),
                    about.path("acronym").asString(""),
                    Instant.parse(about.path("exported").asString("")),
                    Map.of("action", ids),
                    file,
                    amounts));
        } catch (IllegalArgumentException | DateTimeException forged) {
            return Optional.empty();
        }
    }

    private static @Nullable JsonNode unpack(String packed) {
        try {
            return packed.isEmpty() ? null : JSON.readTree(PackedText.unpack(packed));
        } catch (IOException | JacksonException | IllegalArgumentException damaged) {
            return null;
        }
    }

    private static Optional<UUID> id(JsonNode packed) {
        try {
            return Optional.of(UUID.fromString(packed.path("id").asString("")));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static String sum(JsonNode action) {
        CRC32 sum = new CRC32();
        sum.update(CanonicalJson.write(SheetRows.comparable(action)));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String key(JsonNode action) {
        return action.path("key").asString("");
    }
}
