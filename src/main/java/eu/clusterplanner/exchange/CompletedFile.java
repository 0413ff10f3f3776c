package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.workbook.PartColumns;
import eu.clusterplanner.exchange.workbook.PartRows;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was read from a file that comes back, with all of the plan that it names and has not, to be held against the rules. */
final class CompletedFile {

    private static final List<WorkbookSheet> KEYED =
            Stream.of(WorkbookSheet.values()).filter(WorkbookSheet::isKeyed).toList();
    private static final List<WorkbookSheet> PARTS =
            Stream.of(WorkbookSheet.values()).filter(WorkbookSheet::isOfParts).toList();

    /** Thousands of records that no cell can name. */
    private static final String NEVER_NAMED = "assessments";

    /** {@code /actions/3/contributions/2} has an empty beginning and four names. */
    private static final int NAMES_OF_A_PART = 5;

    private final Map<String, String> partsInActions = new HashMap<>();
    private final ObjectNode file;

    /** read: is not changed; known: the plan. */
    CompletedFile(ObjectNode read, JsonNode known, WorkbookLayout layout) {
        file = read.deepCopy();
        KEYED.forEach(sheet -> addKnown(known, layout.member(sheet)));
        PARTS.forEach(sheet -> putIntoActions(layout.member(sheet)));
        known.properties().forEach(member -> {
            boolean wanted = !file.has(member.getKey()) && !member.getKey().equals(NEVER_NAMED);
            if (wanted || member.getKey().equals("partnership")) {
                file.set(member.getKey(), member.getValue());
            }
        });
        PARTS.forEach(sheet -> file.remove(layout.member(sheet)));
    }

    /** As partnership file. */
    ObjectNode file() {
        return file;
    }

    /** Behind the rows of the file, so that the places in it stay what they are. */
    private void addKnown(JsonNode known, String member) {
        ArrayNode records = file.withArrayProperty(member);
        Set<String> keys = records.valueStream().map(CompletedFile::key).collect(Collectors.toSet());
        known.path(member).forEach(record -> {
            if (!keys.contains(key(record))) {
                records.add(record.deepCopy());
            }
        });
    }

    /** Rows of parts are held against the rules of actions; where each went is noted. */
    private void putIntoActions(String member) {
        Map<String, Integer> places = new HashMap<>();
        JsonNode actions = file.path("actions");
        for (int i = 0; i < actions.size(); i++) {
            places.putIfAbsent(key(actions.path(i)), i);
        }
        JsonNode parts = file.path(member);
        for (int i = 0; i < parts.size(); i++) {
            Integer action = places.get(parts.path(i).path(PartColumns.ACTION).asString(""));
            if (action != null) {
                ArrayNode into = ((ObjectNode) actions.path(action)).withArrayProperty(member);
                partsInActions.put("/actions/" + action + "/" + member + "/" + into.size(), "/" + member + "/" + i);
                into.add(PartRows.part(parts.path(i)));
            }
        }
    }

    /** The same place in the file as it was read; both as JSON pointers. */
    String builtPlace(String pointer) {
        String[] names = pointer.split("/", NAMES_OF_A_PART + 1);
        if (names.length < NAMES_OF_A_PART) {
            return pointer;
        }
        String part = String.join("/", Arrays.copyOf(names, NAMES_OF_A_PART));
        String built = partsInActions.get(part);
        return built == null ? pointer : built + pointer.substring(part.length());
    }

    private static String key(JsonNode record) {
        return record.path("key").asString("");
    }
}
