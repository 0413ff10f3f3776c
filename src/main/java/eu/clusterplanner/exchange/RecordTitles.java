package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.workbook.PartColumns;
import eu.clusterplanner.exchange.workbook.ReadRow;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.shared.Texts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the rows of a comparison are called: as the plan calls them, or else the file. */
final class RecordTitles {

    private final Texts texts;
    private final Map<WorkbookSheet, Map<String, String>> titles = new EnumMap<>(WorkbookSheet.class);

    /** files: partnership files; where two name a record, the first. */
    RecordTitles(Texts texts, List<JsonNode> files) {
        this.texts = texts;
        files.forEach(file -> {
            add(WorkbookSheet.PARTNERS, file.path("partners"), "name");
            add(WorkbookSheet.COMPETENCES, file.path("competences"), "name");
            add(WorkbookSheet.OBJECTIVES, file.path("objectives"), "title");
            add(WorkbookSheet.ACTIONS, file.path("actions"), "title");
            addParts(WorkbookSheet.CONTRIBUTIONS, file.path("contributions"), "partner");
            addParts(WorkbookSheet.FUNDING, file.path("funding"), "instrument");
        });
    }

    private void add(WorkbookSheet sheet, JsonNode records, String title) {
        records.forEach(record -> {
            String key = record.path("key").asString("");
            String name = record.path(title).asString("");
            in(sheet).putIfAbsent(key, name.isEmpty() || name.equals(key) ? key : key + " " + name);
        });
    }

    private void addParts(WorkbookSheet sheet, JsonNode parts, String title) {
        parts.forEach(part -> in(sheet)
                .putIfAbsent(
                        part.path(PartColumns.REFERENCE).asString(""),
                        texts.get(
                                "exchange.return.part",
                                Map.of(
                                        "action",
                                        of(
                                                WorkbookSheet.ACTIONS,
                                                part.path(PartColumns.ACTION).asString("")),
                                        "part",
                                        part.path(title).asString("")))));
    }

    private Map<String, String> in(WorkbookSheet sheet) {
        return titles.computeIfAbsent(sheet, none -> new HashMap<>());
    }

    String of(WorkbookSheet sheet, String key) {
        return sheet == WorkbookSheet.ASSESSMENTS
                ? texts.get(
                        "exchange.return.assessment",
                        Map.of(
                                "partner", of(WorkbookSheet.PARTNERS, ReadRow.partner(key)),
                                "competence", of(WorkbookSheet.COMPETENCES, ReadRow.competence(key))))
                : in(sheet).getOrDefault(key, key);
    }
}
