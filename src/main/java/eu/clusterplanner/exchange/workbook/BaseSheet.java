package eu.clusterplanner.exchange.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.clusterplanner.exchange.file.CanonicalJson;
import eu.clusterplanner.shared.PartnershipId;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The hidden sheet with what the workbook was exported from: one column of texts, packed and with a check sum, so that
 * whoever replaces a word in the whole workbook does not change what was exported, or at least is found out.
 */
public final class BaseSheet {

    /** Begins with a letter that no program takes for a computation, and is no name that people give. */
    static final String NAME = "planner-export";

    private static final String MARK = "cluster-partnership-planner 1";
    private static final int FIRST_PACKED = 5;

    /** Less than a cell can hold. */
    private static final int CHARACTERS = 30_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private BaseSheet() {}

    /**
     * What a workbook brings along.
     *
     * @param found whether the sheet is there
     * @param base empty where the sheet is not there, or where somebody changed it
     */
    public record Read(boolean found, Optional<WorkbookBase> base) {

        /** Whether amounts of money were exported; a file that does not say so is taken by its word. */
        public boolean amounts() {
            return base.map(WorkbookBase::amounts).orElse(true);
        }
    }

    static void add(Workbook workbook, WorkbookBase base) {
        Sheet sheet = workbook.createSheet(NAME);
        String packed = pack(base);
        List<String> head = List.of(
                MARK,
                base.partnership().toString(),
                base.acronym(),
                base.exported().toString(),
                checkSum(packed));
        for (int i = 0; i < head.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(head.get(i));
        }
        for (int from = 0; from < packed.length(); from += CHARACTERS) {
            sheet.createRow(FIRST_PACKED + from / CHARACTERS)
                    .createCell(0)
                    .setCellValue(packed.substring(from, Math.min(packed.length(), from + CHARACTERS)));
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** Whether a table is that sheet. */
    public static boolean is(Table table) {
        return table.name().equals(NAME);
    }

    /** Reads it from the tables of a workbook. */
    public static Read read(List<Table> tables) {
        Optional<Table> sheet = tables.stream().filter(BaseSheet::is).findFirst();
        return new Read(sheet.isPresent(), sheet.flatMap(BaseSheet::base));
    }

    private static Optional<WorkbookBase> base(Table sheet) {
        List<String> lines = sheet.rows().stream().map(row -> row.text(0)).toList();
        if (lines.size() <= FIRST_PACKED || !lines.getFirst().equals(MARK)) {
            return Optional.empty();
        }
        String packed = String.join("", lines.subList(FIRST_PACKED, lines.size()));
        if (!lines.get(FIRST_PACKED - 1).equals(checkSum(packed))) {
            return Optional.empty();
        }
        try {
            JsonNode contents = JSON.readTree(PackedText.unpack(packed));
            return Optional.of(new WorkbookBase(
                    PartnershipId.parse(lines.get(1)),
                    lines.get(2),
                    Instant.parse(lines.get(3)),
                    ids(contents.path("ids")),
                    contents.path("file"),
                    contents.path("amounts").asBoolean(true)));
        } catch (IOException | JacksonException | IllegalArgumentException | java.time.DateTimeException forged) {
            return Optional.empty();
        }
    }

    private static Map<String, Map<String, UUID>> ids(JsonNode node) {
        Map<String, Map<String, UUID>> ids = new HashMap<>();
        node.properties().forEach(kind -> {
            Map<String, UUID> ofKind = ids.computeIfAbsent(kind.getKey(), name -> new HashMap<>());
            kind.getValue()
                    .properties()
                    .forEach(record -> ofKind.put(
                            record.getKey(), UUID.fromString(record.getValue().asString(""))));
        });
        return ids;
    }

    private static String pack(WorkbookBase base) {
        ObjectNode contents = JsonNodeFactory.instance.objectNode();
        ObjectNode ids = contents.putObject("ids");
        base.ids().forEach((kind, ofKind) -> {
            ObjectNode node = ids.putObject(kind);
            ofKind.forEach((key, id) -> node.put(key, id.toString()));
        });
        contents.set("file", base.file());
        contents.put("amounts", base.amounts());
        return PackedText.pack(CanonicalJson.write(contents));
    }

    private static String checkSum(String packed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(packed.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
