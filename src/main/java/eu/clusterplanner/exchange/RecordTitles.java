package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.workbook.ReadRow;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.shared.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the rows of a comparison are called: as the plan calls them, or else the file. */
final class RecordTitles {

    private final Texts texts;
    private final Map<String, String> partners = new HashMap<>();
    private final Map<String, String> competences = new HashMap<>();

    /** files: partnership files; where two name a record, the first. */
    RecordTitles(Texts texts, List<JsonNode> files) {
        this.texts = texts;
        files.forEach(file -> {
            add(partners, file.path("partners"));
            add(competences, file.path("competences"));
        });
    }

    private static void add(Map<String, String> titles, JsonNode records) {
        records.forEach(record -> {
            String key = record.path("key").asString("");
            String name = record.path("name").asString("");
            titles.putIfAbsent(key, name.isEmpty() || name.equals(key) ? key : key + " " + name);
        });
    }

    String of(WorkbookSheet sheet, String key) {
        return switch (sheet) {
            case PARTNERS -> partners.getOrDefault(key, key);
            case COMPETENCES -> competences.getOrDefault(key, key);
            case ASSESSMENTS ->
                texts.get(
                        "exchange.return.assessment",
                        Map.of(
                                "partner",
                                partners.getOrDefault(ReadRow.partner(key), ReadRow.partner(key)),
                                "competence",
                                competences.getOrDefault(ReadRow.competence(key), ReadRow.competence(key))));
            default -> key;
        };
    }
}
